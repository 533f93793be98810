import { createValidator, type Validator } from '../description/validators.ts';
import { nestingDepth } from '../http/exact-json.ts';
import { bodyLimit, depthLimit } from '../http/limits.ts';
import type { MockRequest } from '../http/types.ts';

/** A request to a control that is not valid. */
export class ControlError extends Error {
  /** HTTP status of the response. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'ControlError';
    this.status = status;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parseBody({ body = '', header }: MockRequest, limit: number): unknown {
  const encoding = header('content-encoding');
  if (encoding && encoding !== 'identity') {
    throw new ControlError(415, `The content-encoding ${encoding.slice(0, 40)} is not supported. Send plain UTF-8.`);
  }
  if (body.length > limit) throw new ControlError(413, `The body is longer than ${limit} bytes.`);
  let content: string;
  try {
    content = typeof body === 'string' ? body : utf8.decode(body);
  } catch {
    throw new ControlError(400, 'The body is not valid UTF-8.');
  }
  if (content.trim() === '') return {};
  if (nestingDepth(content) > depthLimit) {
    throw new ControlError(400, `The body is nested deeper than ${depthLimit} levels.`);
  }
  try {
    return JSON.parse(content);
  } catch {
    throw new ControlError(400, 'The body is not valid JSON.');
  }
}

/** Reads the fields of a body, which must be a JSON object. An empty body has no fields. */
export function readFields(request: MockRequest, limit: number = bodyLimit): Readonly<Record<string, unknown>> {
  const value = parseBody(request, limit);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ControlError(400, 'The body must be a JSON object.');
  }
  // The keys of an object from JSON are strings.
  return value as Record<string, unknown>;
}

/**
 * Creates a reader of bodies that are valid against a schema whose values are of the given type.
 */
export function bodyReader<Body>(schema: Readonly<Record<string, unknown>>): (request: MockRequest) => Body {
  const validate: Validator = createValidator(schema);
  return (request) => {
    const fields = readFields(request);
    const [violation] = validate(fields);
    if (violation === undefined) return fields as Body; // The schema describes the type.
    const place = violation.pointer.slice(1).replaceAll('/', '.');
    throw new ControlError(400, `body${place && `.${place}`} ${violation.reason}.`);
  };
}

/** Reads a body that must not have fields. */
export const readNothing: (request: MockRequest) => object = bodyReader({
  type: 'object',
  properties: {},
  additionalProperties: false,
});

/** Reads an integer from the query; undefined if it is absent. */
export function readCount(query: URLSearchParams, name: string): number | undefined {
  const value = query.get(name);
  if (value === null || value === '') return undefined;
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw new ControlError(400, `query.${name} must be a non-negative integer.`);
}
