import { uploadLimit } from '../http/limits.ts';
import type { MockRequest } from '../http/types.ts';
import type { MockContext } from '../pipeline/context.ts';
import type { Content, Files } from '../state/files.ts';
import { readMultipart } from './multipart.ts';
import { formFields, readStoragePath } from './urls.ts';

/** An answer of the object storage, which has no envelopes. */
export interface StorageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

const plain = 'application/octet-stream';
/** Types that a header can carry. */
const typePattern = /^[\w.+-]+\/[\w.+-]+(?: ?; ?[\w.-]+=[\w.-]+)*$/;

/** A refusal as object storages give it. */
function refusal(status: number, code: string, message: string): StorageAnswer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>\n`;
  return { status, headers: { 'content-type': 'application/xml' }, body };
}

function bytesOf({ body = '' }: MockRequest): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}

const utf8 = new TextDecoder();

/** The file in a form, once the form has the fields that it must have. */
function fileInForm(key: string, request: MockRequest): Content | StorageAnswer {
  const parts = readMultipart(request.header('content-type') ?? '', bytesOf(request));
  if (parts === undefined) return refusal(400, 'MalformedPOSTRequest', 'The body is not multipart/form-data.');
  const fields = new Map(parts.map((part) => [part.name, part]));
  for (const [name, value] of Object.entries(formFields(key))) {
    const field = fields.get(name);
    if (field === undefined || utf8.decode(field.bytes) !== value) {
      return refusal(403, 'AccessDenied', `The form field ${name} is missing or not as it was given.`);
    }
  }
  const file = fields.get('file');
  if (file === undefined) return refusal(400, 'InvalidArgument', 'The form has no field named file.');
  return { bytes: file.bytes.slice(), type: file.type ?? plain };
}

function upload(files: Files, key: string, request: MockRequest): StorageAnswer {
  if (!files.isPrepared(key)) return refusal(403, 'AccessDenied', 'No upload was prepared here.');
  if ((request.body?.length ?? 0) > uploadLimit) {
    return refusal(413, 'EntityTooLarge', `A file has at most ${uploadLimit} bytes.`);
  }
  const content =
    request.method === 'POST'
      ? fileInForm(key, request)
      : { bytes: bytesOf(request).slice(), type: request.header('content-type') ?? plain };
  if ('status' in content) return content;
  files.put(key, content);
  return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"Status":"OK"}' };
}

function download(files: Files, key: string, { query }: MockRequest, now: number): StorageAnswer {
  const expires = query.get('Expires');
  if (expires !== null && Number(expires) * 1000 < now) return refusal(403, 'AccessDenied', 'The URL has expired.');
  const content = files.content(key);
  if (content === undefined) return refusal(404, 'NoSuchKey', 'No file was uploaded here.');
  const headers = {
    'content-type': typePattern.test(content.type) ? content.type : plain,
    // What somebody uploads must not run as a page of the mock.
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
  };
  return { status: 200, headers, body: content.bytes };
}

/** Answers in the part of the object storage: takes uploads in and gives files out. */
export function answerStorage({ apps, clock }: MockContext, request: MockRequest): StorageAnswer {
  const place = readStoragePath(request.path);
  const app = place && apps.get(place.appId);
  if (app === undefined || place === undefined) return refusal(404, 'NoSuchBucket', 'No app has files here.');
  if (!app.settings.storage) return refusal(503, 'ServiceUnavailable', 'The object storage is down.');
  if (request.method === 'POST' || request.method === 'PUT') return upload(app.files, place.key, request);
  if (request.method === 'GET' || request.method === 'HEAD') {
    return download(app.files, place.key, request, clock.nowOf(app.appId));
  }
  return refusal(405, 'MethodNotAllowed', 'Files are uploaded by POST or PUT and downloaded by GET.');
}
