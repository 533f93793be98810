import { findProblem } from './find-problem.ts';
import type { ProxyOperation } from './operation.ts';
import { Rejection, serverFault } from './rejection.ts';
import { parseJson } from './service.ts';

/** Nesting of a body: more than any operation needs, and little enough for every recursive function. */
const maxDepth = 64;

/** Throws for a body whose size is more than the limit in bytes. */
function checkSize(size: number, limit: number): void {
  if (size > limit)
    throw new Rejection(413, `The body is larger than ${limit} bytes, which is \`maxBodySize\` of the proxy.`);
}

/** Reads a body up to a size in bytes. */
async function readBody(request: Request, limit: number): Promise<string> {
  if (request.bodyUsed)
    throw serverFault('The body of the request has been read. Call the proxy before any body parser.');
  checkSize(Number(request.headers.get('content-length') ?? 0), limit);
  if (request.body === null) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      checkSize(size, limit);
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    // What is left unread would hold the connection.
    reader.cancel().catch(() => {});
    if (error instanceof Rejection) throw error;
    throw new Rejection(400, 'The body could not be read as UTF-8.', { cause: error });
  }
}

/** Whether brackets outside of strings are nested more deeply than allowed. */
function isDeep(json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (inString && character === '\\') at++;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > maxDepth) return true;
  }
  return false;
}

/**
 * Reads the fields of an operation from a request's body.
 *
 * @throws Rejection with HTTP 400 or 413 for anything that the description does not have
 */
export async function parseBody(operation: ProxyOperation, request: Request, limit: number): Promise<object> {
  const { id, body: schema } = operation;
  const json = await readBody(request, limit);
  if (schema === undefined) {
    if (json === '') return {};
    throw new Rejection(400, `${id}: the operation has no body.`);
  }
  if (isDeep(json)) throw new Rejection(400, `${id}: the body is nested more than ${maxDepth} levels deep.`);
  const value = parseJson(operation, json);
  const problem = findProblem(schema, value, 'body');
  if (problem !== undefined) throw new Rejection(400, `${id}: ${problem}.`);
  // A body that is no object is the field `body` of the input, as in the client's methods.
  return schema.type === 'object' ? { ...(value as object) } : { body: value };
}
