export * from '@lanying-im/types';
export type { HeadersInput } from './auth/headers.ts';
export type { AccessToken } from './auth/token-source.ts';
export type { LanyingCore } from './client/core.ts';
export { createLanyingClient, type LanyingClient } from './client/create-client.ts';
export type { LanyingClientOptions } from './client/options.ts';
export type { ActingScope, LanyingScope } from './client/scope.ts';
export { withResponse } from './client/with-response.ts';
export type { OperationDescriptor } from './description/operation-descriptor.ts';
export { type ApiErrorDetails, isLanyingApiError, LanyingApiError } from './errors/api-error.ts';
export { LanyingConnectionError } from './errors/connection-error.ts';
export { LanyingInputError } from './errors/input-error.ts';
export { isLanyingError, LanyingError, type Outcome } from './errors/lanying-error.ts';
export { LanyingResponseError } from './errors/response-error.ts';
export { LanyingTimeoutError } from './errors/timeout-error.ts';
export type { LanyingMethods } from './generated/methods.ts';
export type { Operation, PagedOperation } from './operation/operation.ts';
export type {
  CallOptions,
  OperationCaller,
  ResponseReceiver,
  SuccessfulResponse,
} from './operation/operation-caller.ts';
export { nextCursor, type PagePromise } from './operation/paginate.ts';
export type { RetryEvent, RetryOptions } from './retry/options.ts';
export { isTransient, retryDelay } from './retry/retry-policy.ts';
export type { Fetch, FetchInit, RateLimiter, RequestEvent, ResponseEvent } from './transport/options.ts';
