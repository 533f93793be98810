import type { Fetch, FetchInit } from '../transport/options.ts';
import { readText } from '../transport/read-body.ts';
import { countBytes } from './count-bytes.ts';
import type { Progress } from './options.ts';
import { readChunks } from './read-chunks.ts';
import type { StorageRequest } from './storage-request.ts';
import { maxStorageResponse, type StorageResponse } from './storage-response.ts';

type Report = (progress: Progress) => void;

/** Returns whether a request can have a stream as its body and a length all the same: in Node, and nowhere else. */
function canSendStream(): boolean {
  const { process, Deno, Bun } = globalThis as {
    process?: { release?: { name?: string } };
    Deno?: unknown;
    Bun?: unknown;
  };
  return process?.release?.name === 'node' && !Deno && !Bun && !('document' in globalThis);
}

/** Makes a stream that reports its bytes as they are sent. */
function countedStream(bytes: Blob, onProgress: Report): ReadableStream<Uint8Array> {
  const chunks = countBytes(readChunks(new Response(bytes)), bytes.size, onProgress);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

/** The part of a request that depends on how its body is sent. */
type Payload = Pick<FetchInit, 'headers' | 'body' | 'duplex'>;

/** Makes a body whose bytes are counted as they are sent. */
async function countedPayload({ url, method, body }: StorageRequest, onProgress: Report): Promise<Payload> {
  const request = new Request(url, { method, body });
  const bytes = await request.blob();
  const type = request.headers.get('content-type') ?? bytes.type;
  const headers = { 'content-type': type, 'content-length': `${bytes.size}` };
  // Half duplex is what a stream needs in Node.
  return { headers, body: countedStream(bytes, onProgress), duplex: 'half' };
}

/** Returns the bytes of a body before it is encoded. */
const sizeOf = (body: FormData | Blob): number => (body instanceof Blob ? body.size : (body.get('file') as File).size);

/** Makes a body that the platform sends by itself. */
function plainPayload({ body }: StorageRequest, onProgress: Report | undefined): Payload {
  onProgress?.({ loaded: 0, total: sizeOf(body) });
  return { headers: {}, body };
}

/** Uploads through `fetch`. */
export async function uploadByFetch(
  request: StorageRequest,
  fetch: Fetch = globalThis.fetch,
  onProgress: Report | undefined,
  signal: AbortSignal,
): Promise<StorageResponse> {
  const payload =
    onProgress && canSendStream() ? await countedPayload(request, onProgress) : plainPayload(request, onProgress);
  // Called without a receiver, which the platform's would reject.
  const response = await fetch(request.url, { method: request.method, redirect: 'manual', signal, ...payload });
  const text = await readText(response, maxStorageResponse);
  const type = response.headers.get('content-type') ?? '';
  // Browsers hide a redirect behind the status 0.
  return { status: response.status, isRedirected: response.type === 'opaqueredirect', type, text };
}
