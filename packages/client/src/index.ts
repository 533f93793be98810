export * from '@lanying-im/types';
export type { AccessToken } from './auth.ts';
export { createLanyingClient, type LanyingClient } from './create-client.ts';
export type { OperationDescriptor } from './descriptor.ts';
export {
  isLanyingApiError,
  isLanyingError,
  LanyingApiError,
  LanyingConnectionError,
  LanyingError,
  LanyingInputError,
  LanyingResponseError,
  LanyingTimeoutError,
  type Outcome,
} from './errors.ts';
export type { LanyingMethods } from './generated/methods.ts';
export type { CallOptions, Operation, OperationCaller, PagedOperation } from './operation.ts';
export type {
  Fetch,
  LanyingClientOptions,
  RateLimiter,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  RetryOptions,
} from './options.ts';
export type { PagePromise } from './paginate.ts';
export type { LanyingScope } from './scope.ts';
export { withResponse } from './with-response.ts';
