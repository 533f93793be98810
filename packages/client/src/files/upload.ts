import type { FileUpload, GetChatFileUploadUrlInput, GetGroupAvatarUploadUrlInput } from '@lanying-im/types';
import { internalsOf } from '../client/internals.ts';
import { readLimits } from '../client/limits.ts';
import { LanyingInputError } from '../errors/input-error.ts';
import type { Outcome } from '../errors/lanying-error.ts';
import { LanyingResponseError } from '../errors/response-error.ts';
import { getChatFileUploadUrl, getGroupAvatarUploadUrl, getUserAvatarUploadUrl } from '../generated/operations.ts';
import type { CallOptions, OperationCaller } from '../operation/operation-caller.ts';
import { throwIfAborted } from '../transport/abort.ts';
import { connectionError } from '../transport/connection-error.ts';
import { withDeadline } from '../transport/deadline.ts';
import type { Fetch } from '../transport/options.ts';
import type { FileOptions, Progress } from './options.ts';
import { storageRequest } from './storage-request.ts';
import { type StorageResponse, storageProblem } from './storage-response.ts';
import { uploadByFetch } from './upload-by-fetch.ts';
import { hasXmlHttp, uploadByXmlHttp } from './upload-by-xml-http.ts';

/** What a file is for. */
export type UploadTarget =
  | ({ for: 'chat' } & GetChatFileUploadUrlInput)
  | { for: 'user-avatar' }
  | ({ for: 'group-avatar' } & GetGroupAvatarUploadUrlInput);

/** What can be uploaded. A stream is read into memory first, since a storage must know the length. */
export type FileSource = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;

const operationId = 'uploadFile';

/** Fetches the address that a file is to be uploaded to. */
function requestTicket(im: OperationCaller, target: UploadTarget, options: CallOptions): Promise<FileUpload> {
  if (target.for === 'user-avatar') return getUserAvatarUploadUrl(im, {}, options);
  const { for: purpose, ...input } = target;
  // The purpose that was taken off decides which input is left.
  if (purpose === 'chat') return getChatFileUploadUrl(im, input as GetChatFileUploadUrlInput, options);
  return getGroupAvatarUploadUrl(im, input as GetGroupAvatarUploadUrlInput, options);
}

/** Returns a file as a Blob, which has a length. */
async function blobOf(source: FileSource): Promise<Blob> {
  if (source instanceof Blob) return source;
  if (source instanceof ReadableStream) return new Response(source).blob();
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return new Blob([source as BlobPart]); // TypeScript 5.4 knows no shared memory.
  throw new LanyingInputError(
    'file must be a Blob, a File, an ArrayBuffer, a typed array or a ReadableStream.',
    operationId,
  );
}

/** Remembers what was reported, so that a success can report the end, too, where the platform did not. */
function progressOf(onProgress: (progress: Progress) => void, size: number) {
  let last: Progress = { loaded: 0, total: size };
  const report = (progress: Progress): void => {
    last = progress;
    onProgress(progress);
  };
  const complete = (): void => {
    const total = last.total ?? size;
    if (last.loaded !== total) report({ loaded: total, total });
  };
  return { report, complete };
}

/** One transfer to the object storage. */
interface Transfer {
  readonly ticket: FileUpload;
  readonly file: Blob;
  readonly fetch: Fetch | undefined;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** Sends a file to the object storage. */
async function store({ ticket, file, fetch, onProgress }: Transfer, signal: AbortSignal): Promise<StorageResponse> {
  const request = storageRequest(ticket, file);
  try {
    if (onProgress && !fetch && hasXmlHttp()) return await uploadByXmlHttp(request, onProgress, signal);
    return await uploadByFetch(request, fetch, onProgress, signal);
  } catch (error) {
    throwIfAborted(signal);
    throw connectionError(operationId, ticket, error);
  }
}

/**
 * Uploads a file: requests an address from the service, and sends the file there. The object storage gets neither token
 * nor headers of the client. Afterwards, put `download_url` into a message, `addGroupFile`, `setUserAvatar` or
 * `setGroupAvatar`. `timeout` limits the request for the address and the transfer each, `totalTimeout` both together.
 *
 * @example
 * const { download_url } = await uploadFile(im, file, { for: 'chat', file_type: 102, to_id: 5, to_type: 1 });
 * @throws LanyingError, one class per cause, or the reason of the caller's own signal
 */
export async function uploadFile(
  im: OperationCaller,
  source: FileSource,
  target: UploadTarget,
  { onProgress, fetch, ...options }: FileOptions = {},
): Promise<FileUpload> {
  const call: { readonly descriptor: { readonly id: string }; outcome: Outcome } = {
    descriptor: { id: operationId },
    outcome: 'not-sent',
  };
  const { timeout, totalTimeout } = readLimits(options, internalsOf(im)?.connection.limits, operationId);
  return withDeadline(call, totalTimeout, options.signal, async (signal) => {
    const file = await blobOf(source);
    const ticket = await requestTicket(im, target, { ...options, signal });
    call.outcome = 'unknown';
    const progress = onProgress && progressOf(onProgress, file.size);
    const transfer = { ticket, file, fetch, onProgress: progress?.report };
    const response = await withDeadline(call, timeout, signal, (ended) => store(transfer, ended));
    const problem = storageProblem(response);
    if (problem) throw new LanyingResponseError(problem, operationId, response.status);
    progress?.complete();
    return ticket;
  });
}
