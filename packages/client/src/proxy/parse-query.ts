import { findProblem, shown } from './find-problem.ts';
import type { InputSchema, ProxyOperation } from './operation.ts';
import { Rejection } from './rejection.ts';

/** Characters of a query: as much as Node accepts in all headers, so more than any operation needs. */
const maxQueryLength = 16_384;

/** One side of a parameter without its percent-encoding. */
function decode(id: string, part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    throw new Rejection(400, `${id}: the query is not valid percent-encoded UTF-8.`);
  }
}

/** A parameter as a value of its type; what is not spelled in the one usual way stays a string, which is then invalid. */
function typedValue({ type }: InputSchema, text: string): unknown {
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if (type === 'integer' && `${Number(text)}` === text) return Number(text);
  if (type === 'number' && /^-?\d{1,9}(\.\d{1,6})?$/.test(text)) return Number(text);
  return text;
}

/**
 * Reads the parameters of an operation from a URL's query.
 *
 * @throws Rejection with HTTP 400 or 414 for anything that the description does not have
 */
export function parseQuery({ id, query }: ProxyOperation, search: string): object {
  if (search.length > maxQueryLength)
    throw new Rejection(414, `${id}: the query is longer than ${maxQueryLength} characters.`);
  const { properties = {} } = query;
  const values = new Map<string, unknown>();
  for (const part of search === '' ? [] : search.slice(1).split('&')) {
    const [name = '', ...rest] = part.split('=');
    const key = decode(id, name);
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (typeof schema !== 'object')
      throw new Rejection(400, `${id}: the operation has no query parameter ${shown(key)}.`);
    if (values.has(key)) throw new Rejection(400, `${id}: the query parameter ${key} must be given once.`);
    values.set(key, typedValue(schema, decode(id, rest.join('='))));
  }
  const input = Object.fromEntries(values);
  const problem = findProblem(query, input, 'query');
  if (problem !== undefined) throw new Rejection(400, `${id}: ${problem}.`);
  return input;
}
