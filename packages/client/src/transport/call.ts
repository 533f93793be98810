import type { OperationDescriptor } from '../description/operation-descriptor.ts';
import type { Outcome } from '../errors/lanying-error.ts';
import type { Fetch, TransportOptions } from './options.ts';

/** How a client sends requests, in all scopes. */
export interface Transport {
  readonly options: TransportOptions;
  readonly limits: { readonly maxResponseSize: number };
  readonly fetch: Fetch;
  /** Whether the platform's `fetch` knows the signals of the global AbortController. */
  readonly passesSignals: boolean;
  /** Throws where an access token must not be sent from here. */
  checkToken(token: string, operationId: string): void;
}

/** One call of an operation while it is made, as far as the transport knows it. */
export interface TransportCall extends Transport {
  readonly descriptor: OperationDescriptor;
  /** What must not appear in an error: strings of the caller, and tokens. */
  readonly secrets: unknown[];
  /** Outcome if the call ended now. */
  outcome: Outcome;
  /** Response of the last attempt that had one. */
  response: Response | undefined;
}
