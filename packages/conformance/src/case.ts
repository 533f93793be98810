import type { OperationId } from '@lanying-im/types';

/** What a request of a case consists of, beside the credentials that are added. */
export interface CaseRequest {
  readonly query?: string;
  /** A string is sent as it is, every other value as JSON. */
  readonly body?: unknown;
}

/** Settings of an app that only a mock can change, such as `{ license: 'expired' }`. */
export type AbilitySettings = Readonly<Record<string, unknown>>;

/** A request that shows one response of an operation. */
export interface Case extends CaseRequest {
  /** The acting user. The owner of the scene's groups when absent. */
  readonly as?: number;
  /** Whose access token is sent, if any. @default 'admin' */
  readonly token?: 'admin' | 'user' | 'none' | 'wrong';
  readonly headers?: Readonly<Record<string, string>>;
  /** Requests to make before, which must succeed. */
  readonly before?: readonly Step[];
  /** Returns what the request takes from the envelopes of the requests before. */
  readonly from?: (envelopes: readonly unknown[]) => CaseRequest;
  /** Settings that the app must have: needs the ability `settings`. */
  readonly settings?: AbilitySettings;
  /** Time in milliseconds that must pass after the requests before: needs the ability `clock`. */
  readonly later?: number;
  /** What the response must contain; a function of the envelopes of the requests before. */
  readonly shows?: readonly Shows[] | ((envelopes: readonly unknown[]) => readonly Shows[]);
  /** Reads that show what a success changed; a function of the envelopes before and of its own. */
  readonly proof?: readonly Proof[] | ((envelopes: readonly unknown[]) => readonly Proof[]);
  /** Whether what a success and the requests before change is nothing that other cases look at. @default false */
  readonly keepsScene?: boolean;
  /** Why the case is never tried on a deployment that others use. */
  readonly unsafe?: string;
}

/** A request before a case: `['POST /group/leave', { query: '…' }]`. */
export type Step = readonly [key: string, request: Case];

/** A read after a case: `['GET /group/info', { query: '…', shows: […] }]`, and the code that it must return if not 200. */
export type Proof = readonly [key: string, request: Case, code?: number];

/** The values that a response must contain at a path, in any order: neither more nor fewer. */
export interface Shows {
  /** Names of fields from the envelope down; lists on the way are flattened: `data.user_id`. */
  readonly path: string;
  /** The values, or how many there are where only their number is known. */
  readonly values: readonly Shown[] | number;
}

export type Shown = number | string | boolean;

/** Returns what a response must show, by path. */
export function shows(fields: Readonly<Record<string, Shown | readonly Shown[]>>): Shows[] {
  return Object.entries(fields).map(([path, values]) => ({ path, values: [values].flat() }));
}

/** A request that succeeds, and for error codes the changes to it that make the service return them. */
export interface OperationCases {
  readonly success: Case;
  readonly codes: Readonly<Record<number, Case>>;
}

/** Cases by operation. */
export type Cases = { readonly [Id in OperationId]?: OperationCases };

/** Returns steps three times: users who were removed from a group three times cannot return. */
export function thrice(...steps: readonly Step[]): Step[] {
  return [...steps, ...steps, ...steps];
}

/** Lists the cases of an operation with their codes, the errors first: they change nothing. */
export function listCases({ success, codes }: OperationCases): readonly (readonly [code: number, attempt: Case])[] {
  const { from: _from, ...withoutFrom } = success;
  const errors = Object.entries(codes).map(([code, changes]) => {
    const base = 'query' in changes || 'body' in changes ? withoutFrom : success;
    return [Number(code), { ...base, ...changes }] as const;
  });
  return [...errors, [200, success]];
}
