import { abortReason, onAbort } from '../transport/abort.ts';
import type { Progress } from './options.ts';
import type { StorageRequest } from './storage-request.ts';
import type { StorageResponse } from './storage-response.ts';

/** Returns whether there is an XMLHttpRequest, which alone reports the progress of an upload in a page; workers have none. */
export function hasXmlHttp(): boolean {
  return 'XMLHttpRequest' in globalThis;
}

/**
 * Uploads through XMLHttpRequest.
 *
 * @throws TypeError where the connection breaks, or the signal's reason
 */
export function uploadByXmlHttp(
  { url, method, body }: StorageRequest,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<StorageResponse> {
  return new Promise<StorageResponse>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const report = ({ loaded, total, lengthComputable }: ProgressEvent): void =>
      onProgress({ loaded, total: lengthComputable ? total : undefined });
    request.upload.onloadstart = report;
    request.upload.onprogress = report;
    const forget = onAbort(signal, () => {
      reject(abortReason(signal));
      request.abort();
    });
    request.onloadend = forget;
    request.onload = () => {
      const { status, responseURL, responseText: text } = request;
      const type = request.getResponseHeader('content-type') ?? '';
      // A browser follows redirects by itself; the bytes may be at another place then.
      resolve({ status, isRedirected: new URL(url).origin !== new URL(responseURL || url).origin, type, text });
    };
    // The browser says neither what broke nor why.
    request.onerror = () => reject(new TypeError('The upload failed.'));
    request.open(method, url);
    request.send(body);
  });
}
