import { ErrorCode } from '@lanying-im/types';
import type { JsonSchema, MockOperation } from '../description/operation.ts';
import { schemas } from '../generated/schemas.ts';
import { exactNumbers, nestingDepth } from '../http/json/scan.ts';
import { bodyLimit, depthLimit } from '../http/limits.ts';
import { MockError } from '../http/mock-error.ts';
import type { MockRequest } from '../http/types.ts';

/** A body that was read: the value, and the digits of its message ids, which the value holds only roughly. */
export interface ReadBody {
  readonly value: unknown;
  readonly exact: ReadonlyMap<string, string>;
  /** Length of the text. */
  readonly length: number;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const nothing: ReadBody = { value: undefined, exact: new Map(), length: 0 };

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

/** Where JSON breaks off, without the text around it: that may be a password. */
function position(error: unknown): string {
  const place = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return place === undefined ? '' : ` at position ${place}`;
}

/** Refuses a body that is too long, whatever the operation. */
export function limitBody({ body, header }: MockRequest): void {
  const encoding = header('content-encoding');
  if (encoding && encoding !== 'identity') {
    const detail = `content-encoding ${encoding.slice(0, 40)} is not supported; send the body as plain UTF-8`;
    throw new MockError(ErrorCode.InvalidParameter, detail, { status: 415 });
  }
  if (body === undefined || body.length <= bodyLimit) return;
  throw new MockError(ErrorCode.InvalidParameter, `the body is longer than ${bodyLimit} bytes`, { status: 413 });
}

/** Whether a body is a text, and not an object with fields. */
function isText(schema: JsonSchema): boolean {
  if (typeof schema !== 'object') return false;
  const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
  return name === undefined ? schema['type'] === 'string' : isText(schemas[name] ?? false);
}

/**
 * The body of a request as JSON. As the service does, the mock does not look at the content type, but for one thing:
 * where a body is a text, raw text is taken, too, unless the content type says that it is JSON.
 */
export function readBody(
  { body: expected, exactIn = [] }: MockOperation,
  { body = '', header }: MockRequest,
): ReadBody {
  if (expected === undefined) return nothing;
  const text = decode(body);
  if (text.trim() === '') {
    if (expected.required) throw invalid('the body is missing; send a JSON document');
    return nothing;
  }
  // Shorter texts have no room for so many brackets.
  if (text.length > depthLimit && nestingDepth(text) > depthLimit)
    throw invalid(`the body nests deeper than ${depthLimit} levels`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!isText(expected.schema) || /json/i.test(header('content-type') ?? '')) {
      throw invalid(`the body is not valid JSON${position(error)}`);
    }
    value = text;
  }
  const exact = exactIn.length === 0 ? nothing.exact : exactNumbers(text, exactIn);
  return { value, exact, length: text.length };
}
