import type { MockRequest } from '../http/types.ts';

/** What a download may say in its query, because a page's `<img>` sends no headers of its own. */
const allowed: ReadonlySet<string> = new Set(['app_id', 'access-token', 'user_id']);

/** A request for a file, with the headers that the vendor's own clients put into the query. */
export function withQueryHeaders(request: MockRequest): MockRequest {
  if (!request.path.startsWith('/file/')) return request;
  const header = (name: string): string | null | undefined =>
    request.header(name) ?? (allowed.has(name) ? request.query.get(name) : undefined);
  return { ...request, header };
}
