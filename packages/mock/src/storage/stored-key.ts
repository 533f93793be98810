import { isStoragePath } from '../http/paths.ts';
import type { App } from '../state/app.ts';
import { readStoragePath } from './urls.ts';

/** The key under which an app's storage has what a URL leads to; nothing if the URL is not one that the mock gave out. */
export function storedKey(app: App, { pathname, searchParams }: URL): string | undefined {
  if (pathname === '/file/download/avatar') return searchParams.get('object_name') ?? undefined;
  if (pathname === '/file/download/chat') return app.files.chatFile(searchParams.get('file_sign') ?? '')?.key;
  const place = isStoragePath(pathname) ? readStoragePath(pathname) : undefined;
  return place?.appId === app.appId ? place.key : undefined;
}
