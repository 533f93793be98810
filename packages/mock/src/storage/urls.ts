import type { UploadMethod } from '@lanying-im/types';
import { storagePath } from '../http/paths.ts';

/** How long the URL that a download leads to is good for: an hour. */
const downloadTime = 60 * 60 * 1000;

/** The app and the key of a path below the object storage's. */
export function readStoragePath(path: string): { readonly appId: string; readonly key: string } | undefined {
  const [appId, ...steps] = path.slice(storagePath.length).split('/');
  try {
    const key = steps.map(decodeURIComponent).join('/');
    return appId === undefined ? undefined : { appId: decodeURIComponent(appId), key };
  } catch {
    return undefined; // Not the escapes of a URL.
  }
}

/** Where the bytes of a key are, in the storage that is reached at `origin`. */
function storageUrl(origin: string, appId: string, key: string): string {
  return `${origin}${storagePath}${encodeURIComponent(appId)}/${key.split('/').map(encodeURIComponent).join('/')}`;
}

/** The fields that a form must send along, so that a program which forgets one notices. */
export function formFields(key: string): Record<string, string> {
  return {
    OSSAccessKeyId: 'mock-access-key',
    policy: 'mock-policy',
    signature: `mock-signature-of-${key.replaceAll('/', '-')}`,
    callback: 'mock-callback',
    key,
  };
}

/** What an upload needs to know. */
export interface UploadTarget {
  readonly upload_url: string;
  readonly upload_method: UploadMethod;
  readonly oss_body_param: Record<string, string>;
}

/** Where and how a file is to be uploaded. */
export function uploadTarget(origin: string, appId: string, key: string, method: UploadMethod): UploadTarget {
  const upload_url = storageUrl(origin, appId, key);
  return { upload_url, upload_method: method, oss_body_param: method === 'POST' ? formFields(key) : {} };
}

/** Where a download leads to. What was asked of the image goes along, though the mock has no smaller images. */
export function downloadLocation(
  origin: string,
  appId: string,
  key: string,
  now: number,
  wanted: Readonly<Record<string, string | number | undefined>>,
): string {
  const query = new URLSearchParams({ Expires: String(Math.floor((now + downloadTime) / 1000)), Signature: 'mock' });
  for (const [name, value] of Object.entries(wanted)) if (value !== undefined) query.set(name, String(value));
  return `${storageUrl(origin, appId, key)}?${query}`;
}
