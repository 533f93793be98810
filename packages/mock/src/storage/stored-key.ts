import { isStoragePath } from '../http/paths.ts';
import type { App } from '../state/app.ts';
import { readStoragePath } from './urls.ts';

/** Returns the storage key of the file that a URL leads to; undefined for a URL that the mock did not create. */
export function storedKey(app: App, { pathname, searchParams }: URL): string | undefined {
  if (pathname === '/file/download/avatar') return searchParams.get('object_name') ?? undefined;
  if (pathname === '/file/download/chat') return app.chatFiles.get(searchParams.get('file_sign') ?? '')?.key;
  const place = isStoragePath(pathname) ? readStoragePath(pathname) : undefined;
  return place?.appId === app.appId ? place.key : undefined;
}
