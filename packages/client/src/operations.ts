export { createLanyingCore, type LanyingCore } from './client/core.ts';
export type { LanyingClientOptions } from './client/options.ts';
export { withResponse } from './client/with-response.ts';
export * from './generated/operations.ts';
export type { Operation, PagedOperation } from './operation/operation.ts';
export type { CallOptions, OperationCaller } from './operation/operation-caller.ts';
export type { PagePromise } from './operation/paginate.ts';
