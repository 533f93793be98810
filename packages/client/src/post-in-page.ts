import type { Progress } from './files.ts';

/** What goes to an object storage. */
export interface Upload {
  readonly url: string;
  readonly method: string;
  readonly body: FormData | Blob;
}

/** Whether there is an XMLHttpRequest, which alone tells a page how far its upload has come; workers may have none. */
export function canPostInPage(): boolean {
  return 'XMLHttpRequest' in globalThis;
}

/**
 * Sends an upload through XMLHttpRequest and gives the HTTP status of the answer. A storage of another origin is asked
 * by the browser first, as always where somebody listens to an upload.
 *
 * @throws TypeError where the connection breaks, or the signal's reason
 */
export function postInPage(
  { url, method, body }: Upload,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal | undefined,
): Promise<number> {
  return new Promise<number>((resolve, reject) => {
    signal?.throwIfAborted();
    const request = new XMLHttpRequest();
    const tell = ({ loaded, total, lengthComputable }: ProgressEvent): void =>
      onProgress({ loaded, total: lengthComputable ? total : undefined });
    request.upload.onloadstart = tell;
    request.upload.onprogress = tell;
    const abort = (): void => {
      reject(signal?.reason);
      request.abort();
    };
    request.onload = () => resolve(request.status);
    // The browser says neither what broke nor why.
    request.onerror = () => reject(new TypeError('the upload broke'));
    request.onloadend = () => signal?.removeEventListener('abort', abort);
    signal?.addEventListener('abort', abort);
    request.open(method, url);
    request.send(body);
  });
}
