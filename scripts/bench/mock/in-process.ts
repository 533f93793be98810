import type { LanyingMock } from '../../../packages/mock/src/index.ts';
import type { Load } from './load.ts';

/** Returns a function that makes a request in process. It throws for a request that is not successful. */
export function caller(mock: LanyingMock, { name, method, path, headers, body }: Load): () => void {
  const { pathname, search } = new URL(path, 'http://mock');
  const bytes = body === undefined ? undefined : new TextEncoder().encode(body);
  return () => {
    const response = mock.handle({
      method,
      path: pathname,
      query: new URLSearchParams(search),
      header: (header) => headers[header],
      body: bytes,
    });
    if (!String(response.body).startsWith('{"code":200')) throw new Error(`${name}: ${String(response.body)}`);
  };
}
