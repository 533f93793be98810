import type { MockOperation } from '../description/operation.ts';
import type { ReadBody } from './read-body.ts';

/** Query and body of a request, as they were sent. */
export interface SentInput {
  readonly query: URLSearchParams;
  readonly body: ReadBody;
}

/** Query and body of a request as far as they have been read as the service would read them. */
export interface AcceptedInput extends SentInput {
  /** How the request deviates from the description, as `body.group_id string->integer`. */
  readonly deviations: readonly string[];
}

/** The fields of a body that is an object. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a body is an object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the digits of message ids with those of a field that was sent as a string, if it holds one. */
export function withDigits(
  { exactIn = [] }: MockOperation,
  exact: ReadonlyMap<string, string>,
  name: string,
  sent: unknown,
): ReadonlyMap<string, string> {
  return typeof sent === 'string' && exactIn.includes(name) ? new Map(exact).set(name, sent) : exact;
}
