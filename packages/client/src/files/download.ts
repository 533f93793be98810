import type { DownloadAvatarInput, DownloadChatFileInput } from '@lanying-im/types';
import { LanyingResponseError } from '../errors/response-error.ts';
import { downloadAvatar, downloadChatFile } from '../generated/descriptors.ts';
import type { ResponseReceiver } from '../operation/operation-caller.ts';
import { connectionError } from '../transport/connection-error.ts';
import { countBytes } from './count-bytes.ts';
import type { FileOptions } from './options.ts';
import { readChunks } from './read-chunks.ts';

/** Which file to download. */
export type DownloadSource = ({ from: 'chat' } & DownloadChatFileInput) | ({ from: 'avatar' } & DownloadAvatarInput);

/** Returns how many bytes a file has; undefined where the response does not say. */
function sizeOf({ headers }: Response): number | undefined {
  const length = headers.get('content-length');
  // The length of a compressed body is not that of the file.
  return length === null || headers.has('content-encoding') ? undefined : Number(length);
}

/** Throws a LanyingConnectionError where the connection breaks; what the consumer throws passes by. */
async function* unbroken(
  chunks: AsyncIterable<Uint8Array>,
  operationId: string,
  secrets: object,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw connectionError(operationId, secrets, error);
  }
}

/**
 * Downloads a file of a chat, or an avatar. Where the service redirects to its object storage, the file is fetched there
 * without token and headers of the client. Browsers hide where a redirect leads, so a page needs a proxy.
 *
 * @example
 * const file = await downloadFile(im, { from: 'chat', file_sign }, { onProgress: ({ loaded, total }) => show(loaded, total) });
 * @throws LanyingError, one class per cause, or the reason of the caller's own signal
 */
export async function downloadFile(
  im: ResponseReceiver,
  source: DownloadSource,
  { onProgress, fetch: _fetch, ...options }: FileOptions = {},
): Promise<Blob> {
  const { from, ...input } = source;
  const descriptor = from === 'chat' ? downloadChatFile : downloadAvatar;
  return im.receive(descriptor, input, options, async ({ response }) => {
    const type = response.headers.get('content-type') ?? '';
    if (from === 'avatar' && type.includes('html')) {
      throw new LanyingResponseError('the response is a page, not a picture.', descriptor.id, response.status);
    }
    const parts: BlobPart[] = [];
    const chunks = unbroken(readChunks(response), descriptor.id, input);
    for await (const part of countBytes(chunks, sizeOf(response), onProgress)) parts.push(part as BlobPart); // Not shared.
    return new Blob(parts, { type });
  });
}
