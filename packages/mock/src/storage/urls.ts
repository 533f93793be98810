import type { UploadMethod } from '@lanying-im/types';
import { storagePath } from '../http/paths.ts';

/** How long the URL that a download redirects to is valid: an hour. */
const downloadTime = 60 * 60 * 1000;

/** Parses app and key of a path in the object storage; returns undefined for a path that is not valid. */
export function readStoragePath(path: string): { readonly appId: string; readonly key: string } | undefined {
  const [appId, ...steps] = path.slice(storagePath.length).split('/');
  try {
    const key = steps.map(decodeURIComponent).join('/');
    return appId === undefined ? undefined : { appId: decodeURIComponent(appId), key };
  } catch {
    return undefined; // Not valid percent-encoding.
  }
}

/** URL of a key in the object storage at an origin. */
function storageUrl(origin: string, appId: string, key: string): string {
  return `${origin}${storagePath}${encodeURIComponent(appId)}/${key.split('/').map(encodeURIComponent).join('/')}`;
}

/** Returns the fields that the form of an upload must have. Their values are checked, so that a missing one is noticed. */
export function formFields(key: string): Record<string, string> {
  return {
    OSSAccessKeyId: 'mock-access-key',
    policy: 'mock-policy',
    signature: `mock-signature-of-${key.replaceAll('/', '-')}`,
    callback: 'mock-callback',
    key,
  };
}

/** How to upload a file. */
export interface UploadTarget {
  readonly upload_url: string;
  readonly upload_method: UploadMethod;
  readonly oss_body_param: Record<string, string>;
}

/** Returns where and how to upload a file. */
export function uploadTarget(origin: string, appId: string, key: string, method: UploadMethod): UploadTarget {
  const upload_url = storageUrl(origin, appId, key);
  return { upload_url, upload_method: method, oss_body_param: method === 'POST' ? formFields(key) : {} };
}

/** Returns the URL that a download redirects to. It contains the requested image size, although the mock scales nothing. */
export function downloadLocation(
  origin: string,
  appId: string,
  key: string,
  now: number,
  image: Readonly<Record<string, string | number | undefined>>,
): string {
  const query = new URLSearchParams({ Expires: String(Math.floor((now + downloadTime) / 1000)), Signature: 'mock' });
  for (const [name, value] of Object.entries(image)) if (value !== undefined) query.set(name, String(value));
  return `${storageUrl(origin, appId, key)}?${query}`;
}
