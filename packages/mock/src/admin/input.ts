import { nestingDepth } from '../http/json/scan.ts';
import { depthLimit } from '../http/limits.ts';
import type { MockRequest } from '../http/types.ts';

/** A request to a control that makes no sense. */
export class ControlError extends Error {
  /** HTTP status of the answer. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'ControlError';
    this.status = status;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The fields of a body, which must be a JSON object; none if the body is empty. */
export function readFields({ body = '' }: MockRequest): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    const text = typeof body === 'string' ? body : utf8.decode(body);
    if (text.trim() === '') return {};
    if (nestingDepth(text) > depthLimit)
      throw new ControlError(400, `The body nests deeper than ${depthLimit} levels.`);
    value = JSON.parse(text);
  } catch (error) {
    throw error instanceof ControlError ? error : new ControlError(400, 'The body is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ControlError(400, 'The body must be a JSON object.');
  }
  // An object from JSON has texts as its keys.
  return value as Record<string, unknown>;
}

/** Refuses fields that a control does not know: a misspelt one would do nothing, silently. */
export function checkNames(fields: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  const stranger = Object.keys(fields).find((name) => !known.includes(name));
  if (stranger === undefined) return;
  throw new ControlError(400, `${stranger.slice(0, 60)} is not known; known are ${known.join(', ')}.`);
}

/** A whole number in the query; nothing if it is not there. */
export function readCount(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null || text === '') return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new ControlError(400, `query ${name} must be a whole number.`);
}
