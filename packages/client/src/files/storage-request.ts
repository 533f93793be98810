import type { FileUpload } from '@lanying-im/types';

/** What is sent to an object storage. */
export interface StorageRequest {
  readonly url: string;
  readonly method: string;
  readonly body: FormData | Blob;
}

/** Makes the request that an object storage expects: a form with the given fields and the file last, or the bare bytes. */
export function storageRequest(
  { upload_url: url, upload_method: method = 'POST', oss_body_param = {} }: FileUpload,
  file: Blob,
): StorageRequest {
  if (method === 'PUT') return { url, method, body: file };
  const form = new FormData();
  for (const [name, value] of Object.entries(oss_body_param)) form.append(name, value);
  form.append('file', file);
  return { url, method, body: form };
}
