import type { Bytes } from '../http/bytes.ts';
import { uploadBodyLimit, uploadLimit } from '../http/limits.ts';
import type { MockRequest } from '../http/types.ts';
import type { MockContext } from '../pipeline/context.ts';
import type { Content, Files } from '../state/files.ts';
import { formFields, readStoragePath } from './urls.ts';

/** A response of the object storage, which has no envelopes. */
export interface StorageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Bytes;
}

const defaultType = 'application/octet-stream';
/** Media types that a header can carry. */
const typePattern = /^[\w.+-]+\/[\w.+-]+(?: ?; ?[\w.-]+=[\w.-]+)*$/;

/** An error response in the form that object storages use. */
function errorResponse(status: number, code: string, message: string): StorageResponse {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>\n`;
  return { status, headers: { 'content-type': 'application/xml' }, body };
}

function bytesOf({ body = '' }: MockRequest): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}

const utf8 = new TextDecoder();

/** Returns the file of a form that has the fields the upload was prepared with, or an error response. */
function readFile(key: string, { form }: MockRequest): Content | StorageResponse {
  if (form === undefined) {
    return errorResponse(400, 'MalformedPOSTRequest', 'The body is not valid multipart/form-data.');
  }
  for (const [name, value] of Object.entries(formFields(key))) {
    const field = form.get(name);
    if (field === undefined || utf8.decode(field.bytes) !== value) {
      return errorResponse(
        403,
        'AccessDenied',
        `The form field ${name} is missing or does not have the prepared value.`,
      );
    }
  }
  const file = form.get('file');
  if (file === undefined) return errorResponse(400, 'InvalidArgument', 'The form has no field named file.');
  return { bytes: file.bytes, type: file.type ?? defaultType };
}

function upload(files: Files, key: string, request: MockRequest): StorageResponse {
  if (!files.isPrepared(key)) return errorResponse(403, 'AccessDenied', 'No upload was prepared for this key.');
  const tooLarge = errorResponse(413, 'EntityTooLarge', `A file has at most ${uploadLimit} bytes.`);
  // The form of a body that was not read to its end cannot be read.
  if ((request.body?.length ?? 0) > uploadBodyLimit) return tooLarge;
  const content =
    request.method === 'POST'
      ? readFile(key, request)
      : { bytes: bytesOf(request).slice(), type: request.header('content-type') ?? defaultType };
  if ('status' in content) return content;
  if (content.bytes.length > uploadLimit) return tooLarge;
  files.put(key, content);
  return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"Status":"OK"}' };
}

function download(files: Files, key: string, { query }: MockRequest, now: number): StorageResponse {
  const expires = query.get('Expires');
  if (expires !== null && Number(expires) * 1000 < now) {
    return errorResponse(403, 'AccessDenied', 'The URL has expired.');
  }
  const content = files.content(key);
  if (content === undefined) return errorResponse(404, 'NoSuchKey', 'No file was uploaded for this key.');
  const headers = {
    'content-type': typePattern.test(content.type) ? content.type : defaultType,
    // An uploaded page must not run scripts in the origin of the mock.
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
  };
  return { status: 200, headers, body: content.bytes };
}

/** Handles a request to the object storage, which takes uploads and serves downloads. */
export function handleStorage({ apps, clock }: MockContext, request: MockRequest): StorageResponse {
  const place = readStoragePath(request.path);
  const app = place && apps.get(place.appId);
  if (app === undefined || place === undefined) return errorResponse(404, 'NoSuchBucket', 'No app has this bucket.');
  if (!app.settings.storage) return errorResponse(503, 'ServiceUnavailable', 'The object storage is down.');
  if (request.method === 'POST' || request.method === 'PUT') return upload(app.files, place.key, request);
  if (request.method === 'GET' || request.method === 'HEAD') {
    return download(app.files, place.key, request, clock.nowOf(app.appId));
  }
  return errorResponse(405, 'MethodNotAllowed', 'Files are uploaded by POST or PUT and downloaded by GET.');
}
