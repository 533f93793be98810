import type { MockOperation } from '../description/operation.ts';
import { operations } from '../generated/operations.ts';
import { MockError } from '../http/mock-error.ts';

// Every path of this API is literal, so the table is a map.
const paths = new Map<string, Map<string, MockOperation>>();
for (const [key, operation] of Object.entries(operations)) {
  const [method = '', path = ''] = key.split(' ');
  const methods = paths.get(path) ?? new Map<string, MockOperation>();
  paths.set(path, methods.set(method, operation));
}

/** Names the path that a client meant which joined an endpoint and a path with one slash too many. */
function withoutExtraSlashes(path: string): string {
  const meant = `/${path
    .split('/')
    .filter((step) => step !== '')
    .join('/')}`;
  return paths.has(meant) ? `; did you mean ${meant}?` : '';
}

/** Returns the operation at a method and path; HEAD is served where GET is. Throws a MockError with HTTP status 404 or 405. */
export function findOperation(method: string, path: string): MockOperation {
  const methods = paths.get(path);
  if (methods === undefined) {
    throw new MockError(404, `no operation has the path ${path.slice(0, 200)}${withoutExtraSlashes(path)}`, {
      status: 404,
    });
  }
  const operation = methods.get(method === 'HEAD' ? 'GET' : method);
  if (operation !== undefined) return operation;
  const allow = [...methods.keys(), ...(methods.has('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  throw new MockError(405, `${path} does not support ${method.slice(0, 20)}; it supports ${allow}`, {
    status: 405,
    headers: { allow },
  });
}
