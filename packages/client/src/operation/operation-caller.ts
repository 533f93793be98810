import type { HeadersInput } from '../auth/headers.ts';
import type { OperationDescriptor } from '../description/operation-descriptor.ts';
import type { RetryOptions } from '../retry/options.ts';

/** What a caller may set for one call; what is not set is as in the options of the client. */
export interface CallOptions extends RetryOptions {
  /** Aborts the call, which then rejects with `signal.reason`. */
  signal?: AbortSignal | undefined;
  /** Headers for this call, added to those of the client. */
  headers?: HeadersInput | undefined;
}

/** The part of a client that operations need: anything that can call an operation. */
export interface OperationCaller {
  /**
   * Calls an operation and returns its result; the generated operations are one-liners over it.
   *
   * @throws LanyingError, one class per cause, or the reason of the caller's own signal
   */
  call(
    descriptor: OperationDescriptor,
    input?: object | undefined,
    options?: CallOptions | undefined,
  ): Promise<unknown>;
}

/** The response of a success. */
export interface SuccessfulResponse {
  /** The HTTP response; the body of a file is unread, any other has been read. */
  readonly response: Response;
  /** The envelope as it arrived, in JSON; undefined for a file. */
  readonly text: string | undefined;
  /** Returns the result of the operation. */
  readonly result: () => unknown;
}

/** A client that passes on responses as they arrive. */
export interface ResponseReceiver {
  /**
   * Calls an operation and returns what `read` returns for its response. Retries, token and time limits are those of
   * any call, the time of `read` included.
   *
   * @throws LanyingError, one class per cause, what `read` throws, or the reason of the caller's own signal
   */
  receive<T>(
    descriptor: OperationDescriptor,
    input: object | undefined,
    options: CallOptions | undefined,
    read: (success: SuccessfulResponse) => T | Promise<T>,
  ): Promise<T>;
}
