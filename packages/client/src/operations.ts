export { createLanyingCore, type LanyingCore } from './core.ts';
export * from './generated/operations.ts';
export type { CallOptions, Operation, OperationCaller, PagedOperation } from './operation.ts';
export type { LanyingClientOptions } from './options.ts';
export type { PagePromise } from './paginate.ts';
export { withResponse } from './with-response.ts';
