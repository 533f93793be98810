import type { MockRequest } from '../../http/types.ts';
import type { Apps } from '../../seed/apps.ts';
import type { RequestLog } from '../../state/request-log.ts';
import type { LanyingMock } from '../../types.ts';

/** A request to a control, with what it acts on. */
export interface ControlCall {
  readonly mock: LanyingMock;
  readonly apps: Apps;
  readonly log: RequestLog;
  readonly request: MockRequest;
  /** The app that the request names; absent for all of them. */
  readonly appId: string | undefined;
}

/** One method of a control. */
export interface Control {
  /** Whether it changes what `--persist` keeps, other than by a request to an operation, which is kept by itself. */
  readonly isChange?: true;
  /** Whether it adds an app that does not exist. */
  readonly addsApp?: true;
  /** Largest body, in bytes. @default bodyLimit */
  readonly bodyLimit?: number;
  /** Returns the body of the response. Throws a ControlError, TypeError or SeedError for a request that is not valid, and then changes nothing. */
  readonly run: (call: ControlCall) => unknown;
}

/** The methods of a control. */
export type ControlMethods = { readonly [Method in 'GET' | 'POST' | 'DELETE']?: Control };
