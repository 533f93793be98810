import type {
  DownloadAvatarInput,
  DownloadChatFileInput,
  FileUpload,
  GetChatFileUploadUrlInput,
  GetGroupAvatarUploadUrlInput,
} from '@lanying-im/types';
import { connectionError } from './connection-error.ts';
import { LanyingConnectionError, LanyingResponseError } from './errors.ts';
import * as descriptors from './generated/descriptors.ts';
import { getChatFileUploadUrl, getGroupAvatarUploadUrl, getUserAvatarUploadUrl } from './generated/operations.ts';
import type { CallOptions, OperationCaller } from './operation.ts';
import type { Fetch } from './options.ts';
import { inBrowser } from './platform.ts';
import { canPostInPage, postInPage, type Upload } from './post-in-page.ts';

/** How far a transfer has come. */
export interface Progress {
  /** Bytes that have passed. */
  readonly loaded: number;
  /** Bytes in all; nothing where the sender does not say. */
  readonly total: number | undefined;
}

/** What a caller may set for one transfer. */
export interface FileOptions extends CallOptions {
  /**
   * Called as bytes pass. For an upload, a page uses XMLHttpRequest then, which asks a storage of another origin first;
   * where there is none, as in a service worker, or with a `fetch` of one's own in a browser, it is called at the
   * beginning and at the end.
   */
  onProgress?: (progress: Progress) => void;
  /** Used in place of the platform's for the object storage. @default globalThis.fetch */
  fetch?: Fetch;
}

/** What a file is for. */
export type UploadTarget =
  | ({ for: 'chat' } & GetChatFileUploadUrlInput)
  | { for: 'user-avatar' }
  | ({ for: 'group-avatar' } & GetGroupAvatarUploadUrlInput);

/** Which file to download. */
export type DownloadSource = ({ from: 'chat' } & DownloadChatFileInput) | ({ from: 'avatar' } & DownloadAvatarInput);

function ticketFor(im: OperationCaller, target: UploadTarget, options: CallOptions): Promise<FileUpload> {
  if (target.for === 'user-avatar') return getUserAvatarUploadUrl(im, {}, options);
  const { for: purpose, ...input } = target;
  // The tag that was taken off says which input is left.
  if (purpose === 'chat') return getChatFileUploadUrl(im, input as GetChatFileUploadUrlInput, options);
  return getGroupAvatarUploadUrl(im, input as GetGroupAvatarUploadUrlInput, options);
}

/** Counts the bytes of a stream on their way. */
function counted(
  stream: ReadableStream<Uint8Array>,
  total: number | undefined,
  { onProgress, signal }: FileOptions,
): ReadableStream<Uint8Array> {
  let loaded = 0;
  onProgress?.({ loaded, total });
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      // A file in memory comes in one piece, which would be no progress.
      for (let at = 0; at < chunk.byteLength; at += 65_536) {
        const part = chunk.subarray(at, at + 65_536);
        controller.enqueue(part);
        loaded += part.byteLength;
        onProgress?.({ loaded, total });
      }
    },
  });
  return stream.pipeThrough(count, signal && { signal });
}

/** What the object storage wants: a form with the given fields and the file last, or the bare bytes. */
function uploadOf(
  { upload_url: url, upload_method: method = 'POST', oss_body_param = {} }: FileUpload,
  file: Blob,
): Upload {
  if (method === 'PUT') return { url, method, body: file };
  const form = new FormData();
  for (const [name, value] of Object.entries(oss_body_param)) form.append(name, value);
  form.append('file', file);
  return { url, method, body: form };
}

/** The same request, whose body tells how far it has come; browsers cannot send such a body to every server. */
async function countedRequest(request: Request, options: FileOptions): Promise<Request> {
  const body = await request.blob();
  const headers = {
    'content-type': request.headers.get('content-type') ?? body.type,
    'content-length': `${body.size}`,
  };
  const init = { method: request.method, headers, body: counted(body.stream(), body.size, options), duplex: 'half' };
  // Half duplex is what streams need in Node; the types of the DOM do not know it.
  return new Request(request.url, init as RequestInit);
}

/** Sends an upload through fetch and gives the HTTP status of the answer. */
async function post({ url, method, body }: Upload, size: number, options: FileOptions): Promise<number> {
  const { onProgress, signal, fetch = globalThis.fetch } = options;
  let request = new Request(url, { method, body });
  if (onProgress && !inBrowser()) request = await countedRequest(request, options);
  else onProgress?.({ loaded: 0, total: size });
  const response = await fetch(request, signal && { signal });
  response.body?.cancel().catch(() => {});
  if (response.ok && inBrowser()) onProgress?.({ loaded: size, total: size });
  return response.status;
}

/**
 * Uploads a file: asks the service where to, and sends it there. The object storage gets neither token nor headers of the
 * client. Afterwards `download_url` goes into a message, `addGroupFile`, `setUserAvatar` or `setGroupAvatar`.
 *
 * @example
 * const { download_url } = await uploadFile(im, file, { for: 'chat', file_type: 102, to_id: 5, to_type: 1 });
 * @throws LanyingError, one class per cause, or the reason of the caller's own signal
 */
export async function uploadFile(
  im: OperationCaller,
  file: Blob,
  target: UploadTarget,
  options: FileOptions = {},
): Promise<FileUpload> {
  const { onProgress, fetch, ...call } = options;
  const ticket = await ticketFor(im, target, call);
  const upload = uploadOf(ticket, file);
  const { signal } = options;
  let status: number;
  try {
    status =
      onProgress && !fetch && canPostInPage()
        ? await postInPage(upload, onProgress, signal)
        : await post(upload, file.size, options);
  } catch (error) {
    signal?.throwIfAborted();
    throw connectionError('uploadFile', ticket, error);
  }
  if (status < 200 || status > 299)
    throw new LanyingResponseError(`HTTP ${status} of the storage`, 'uploadFile', status);
  return ticket;
}

/**
 * Downloads a file of a chat, or a picture. Where the service leads to its object storage, the file is fetched there
 * without token and headers of the client. A browser does not show where that is, so in a page it takes a proxy.
 *
 * @example
 * const file = await downloadFile(im, { from: 'chat', file_sign }, { onProgress: ({ loaded, total }) => show(loaded, total) });
 * @throws LanyingError, one class per cause, or the reason of the caller's own signal
 */
export async function downloadFile(
  im: OperationCaller,
  source: DownloadSource,
  options: FileOptions = {},
): Promise<Blob> {
  const { onProgress: _onProgress, fetch: _fetch, ...call } = options;
  const { from, ...input } = source;
  const descriptor = from === 'chat' ? descriptors.downloadChatFile : descriptors.downloadAvatar;
  // A plain descriptor gives the answer with its body unread.
  const response = (await im.call({ ...descriptor, plain: true }, input, call)) as Response;
  const { body, headers } = response;
  const total =
    headers.has('content-length') && !headers.has('content-encoding')
      ? Number(headers.get('content-length'))
      : undefined;
  try {
    const counting = body && counted(body, total, options);
    const blob = await new Response(counting).blob();
    return blob.slice(0, blob.size, headers.get('content-type') ?? '');
  } catch {
    options.signal?.throwIfAborted();
    throw new LanyingConnectionError('the connection broke', descriptor.id, 'unknown');
  }
}
