import { ErrorCode } from '@lanying-im/types';
import type { JsonSchema, MockOperation } from '../description/operation.ts';
import { schemas } from '../generated/schemas.ts';
import { exactIntegers, nestingDepth } from '../http/exact-json.ts';
import { bodyLimit, depthLimit } from '../http/limits.ts';
import { MockError } from '../http/mock-error.ts';
import type { MockRequest } from '../http/types.ts';

/** A parsed body, and the digits of its message ids, which the value holds only roughly. */
export interface ReadBody {
  /** `undefined` for an empty body. */
  readonly value: unknown;
  readonly exact: ReadonlyMap<string, string>;
  /** Characters. */
  readonly length: number;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const empty: ReadBody = { value: undefined, exact: new Map(), length: 0 };

function invalid(detail: string): MockError {
  return new MockError(ErrorCode.InvalidParameter, detail);
}

function decode(body: Uint8Array | string): string {
  if (typeof body === 'string') return body;
  try {
    return utf8.decode(body);
  } catch {
    throw invalid('the body is not UTF-8');
  }
}

/** Returns where JSON breaks off, without the characters around it: they may be a password. */
function position(error: unknown): string {
  const place = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return place === undefined ? '' : ` at position ${place}`;
}

/** Rejects a body that is compressed or too long, whatever the operation. */
export function limitBody({ body, header }: MockRequest): void {
  const encoding = header('content-encoding');
  if (encoding && encoding !== 'identity') {
    const detail = `content-encoding ${encoding.slice(0, 40)} is not supported; send the body as plain UTF-8`;
    throw new MockError(ErrorCode.InvalidParameter, detail, { status: 415 });
  }
  if (body === undefined || body.length <= bodyLimit) return;
  throw new MockError(ErrorCode.InvalidParameter, `the body is longer than ${bodyLimit} bytes`, { status: 413 });
}

/** Whether a body is a single string, and not an object with fields. */
function isString(schema: JsonSchema): boolean {
  if (typeof schema !== 'object') return false;
  const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
  return name === undefined ? schema['type'] === 'string' : isString(schemas[name] ?? false);
}

function parse(json: string, schema: JsonSchema, contentType: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (isString(schema) && !/json/i.test(contentType)) return json;
    throw invalid(`the body is not valid JSON${position(error)}`);
  }
}

/**
 * Parses the body of a request as JSON. As the service does, the mock ignores the content type, with one exception:
 * where a body is a string, it may also come as it is, unless the content type says that it is JSON.
 *
 * The body of an operation that has none may hold misplaced parameters, but need not be JSON.
 */
export function readBody(
  { body: expected, exactIn = [] }: MockOperation,
  { body = '', header }: MockRequest,
): ReadBody {
  if (body.length === 0) return empty;
  try {
    const json = decode(body);
    if (json.trim() === '') return empty;
    // Shorter strings have no room for so many brackets.
    if (json.length > depthLimit && nestingDepth(json) > depthLimit) {
      throw invalid(`the body nests deeper than ${depthLimit} levels`);
    }
    const value = parse(json, expected?.schema ?? false, header('content-type') ?? '');
    return { value, exact: exactIn.length === 0 ? empty.exact : exactIntegers(json, exactIn), length: json.length };
  } catch (error) {
    if (expected === undefined) return empty;
    throw error;
  }
}
