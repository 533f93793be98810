import { describe, expect, it } from 'vitest';
import { downloadFile, type FileSource, type Progress, uploadFile } from '../src/files.ts';
import { createLanyingClient, LanyingInputError } from '../src/index.ts';
import { serve } from './support/server.ts';
import { options, rejection, stub, success } from './support/stub.ts';

const file = new Blob(['0123456789'], { type: 'image/png' });
const target = { for: 'user-avatar' } as const;
const source = { from: 'chat', file_sign: 'a' } as const;

/** A client whose service returns this address for uploads. */
function uploader(upload_url: string, more: object = {}) {
  const ticket = { upload_url, upload_method: 'PUT', download_url: 'https://d.example.com/1' };
  return createLanyingClient({ ...options, fetch: stub(success(ticket)).fetch, ...more });
}

/** A server that sends a byte now and then, and never ends. */
async function dripping(): Promise<string> {
  return serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': 1_000_000 });
    const timer = setInterval(() => response.write('x'), 5);
    response.on('close', () => clearInterval(timer));
  });
}

describe('the limits of a transfer', () => {
  it.each([
    ['timeout', { timeout: 60 }, 60],
    ['totalTimeout', { totalTimeout: 80 }, 80],
  ])('end a download while its bytes arrive, of the client and of the call: %s', async (_name, limit, timeout) => {
    const endpoint = await dripping();
    const ofClient = createLanyingClient({ ...options, ...limit, endpoint });
    const ofCall = createLanyingClient({ ...options, endpoint });
    const expected = { name: 'LanyingTimeoutError', timeout };
    expect(await rejection(downloadFile(ofClient, source))).toMatchObject(expected);
    expect(await rejection(downloadFile(ofCall, source, limit))).toMatchObject(expected);
    expect(await rejection(ofCall.downloadChatFile({ file_sign: 'a' }, limit))).toMatchObject(expected);
  });

  it.each([
    ['timeout', { timeout: 60 }, 60],
    ['totalTimeout', { totalTimeout: 80 }, 80],
  ])('end an upload that gets no response, of the client and of the call: %s', async (_name, limit, timeout) => {
    const silent = await serve(() => {});
    const expected = { name: 'LanyingTimeoutError', timeout, operationId: 'uploadFile', outcome: 'unknown' };
    expect(await rejection(uploadFile(uploader(silent, limit), file, target))).toMatchObject(expected);
    expect(await rejection(uploadFile(uploader(silent), file, target, limit))).toMatchObject(expected);
  });

  it('end an upload while its bytes are sent', async () => {
    const deaf = await serve((request) => request.pause());
    const large = new Blob([new Uint8Array(20_000_000)]);
    const error = await rejection(uploadFile(uploader(deaf), large, target, { timeout: 100, onProgress() {} }));
    expect(error).toMatchObject({ name: 'LanyingTimeoutError' });
  });
});

describe('the response of the object storage', () => {
  it.each<[string, number, Record<string, string>, string]>([
    ['a redirect to a page', 302, { location: 'https://login.example.com/' }, ''],
    ['a redirect that keeps the method', 307, { location: 'https://other.example.com/' }, ''],
    ['a page', 200, { 'content-type': 'text/html' }, '<html>please log in</html>'],
    [
      'an error in XML',
      200,
      { 'content-type': 'application/xml' },
      '<?xml version="1.0"?>\n<Error><Code>No</Code></Error>',
    ],
    ['an error in JSON', 200, { 'content-type': 'application/json' }, '{"error":"expired"}'],
    ['an error code in JSON', 200, { 'content-type': 'application/json' }, '{"code":403,"message":"no"}'],
    ['an HTTP error', 403, {}, ''],
  ])('fails the upload where it is %s, and the bytes go nowhere else', async (_kind, status, headers, body) => {
    const visits: string[] = [];
    const elsewhere = await serve((request, response) => {
      visits.push(request.method ?? '');
      response.end();
    });
    const storage = await serve((request, response) => {
      const location = headers['location'] ? { location: elsewhere } : {};
      request.resume().on('end', () => response.writeHead(status, { ...headers, ...location }).end(body));
    });
    const error = await rejection(uploadFile(uploader(storage), file, target));
    expect(error).toMatchObject({ name: 'LanyingResponseError', status, operationId: 'uploadFile' });
    expect(visits).toEqual([]);
  });

  it.each<[string, number, string, string]>([
    ['empty', 204, '', ''],
    ['XML', 201, 'application/xml', '<PostResponse><Key>k</Key></PostResponse>'],
    ['JSON', 200, 'application/json', '{"hash":"h","key":"k"}'],
    ['JSON of a callback', 200, 'application/json', '{"code":200}'],
  ])('is a success where it is %s', async (_kind, status, type, body) => {
    const storage = await serve((request, response) => {
      request.resume().on('end', () => response.writeHead(status, { 'content-type': type }).end(body));
    });
    expect((await uploadFile(uploader(storage), file, target)).download_url).toBe('https://d.example.com/1');
  });
});

describe('a download', () => {
  it('fails where a page comes in place of an avatar', async () => {
    const page = new Response('<html>log in</html>', { headers: { 'content-type': 'text/html' } });
    const im = createLanyingClient({ ...options, fetch: stub(page).fetch });
    expect(await rejection(downloadFile(im, { from: 'avatar', object_name: 'a' }))).toMatchObject({
      name: 'LanyingResponseError',
      operationId: 'downloadAvatar',
    });
  });

  it('discards the body of each redirect, and leads to http addresses only', async () => {
    let cancelled = 0;
    const redirect = (location: string) =>
      new Response(new ReadableStream({ cancel: () => void cancelled++ }), { status: 302, headers: { location } });
    const responses = [redirect('https://one.example.com/'), redirect('/two'), new Response('bytes')];
    const urls: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      urls.push(url);
      return responses.shift() ?? new Response();
    };
    const im = createLanyingClient({ ...options, fetch });
    expect(await (await downloadFile(im, source)).text()).toBe('bytes');
    expect([cancelled, urls.slice(1)]).toEqual([2, ['https://one.example.com/', 'https://one.example.com/two']]);
    const toFile = createLanyingClient({ ...options, fetch: async () => redirect('file:///etc/passwd') });
    expect(await rejection(downloadFile(toFile, source))).toMatchObject({ name: 'LanyingConnectionError' });
  });
});

describe('what can be uploaded', () => {
  const bytes = new TextEncoder().encode('the bytes');

  it.each<[string, FileSource]>([
    ['a Blob', new Blob([bytes])],
    ['a File', new File([bytes], 'a.txt')],
    ['an ArrayBuffer', bytes.slice().buffer],
    ['a typed array', bytes],
    ['a part of a buffer', new Uint8Array([0, ...bytes, 0]).subarray(1, -1)],
    ['a stream', new Blob([bytes]).stream()],
  ])('is %s, with its length', async (_kind, given) => {
    let received: unknown;
    const storage = await serve(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      received = [Buffer.concat(chunks).toString(), request.headers['content-length']];
      response.writeHead(204).end();
    });
    await uploadFile(uploader(storage), given, target);
    expect(received).toEqual(['the bytes', '9']);
  });

  it.each(['a path', { path: '/a' }, null, undefined])('is nothing else: %j', async (given) => {
    const { fetch, arrived } = stub(success({}));
    const im = createLanyingClient({ ...options, fetch });
    expect(await rejection(uploadFile(im, given as never, target))).toBeInstanceOf(LanyingInputError);
    expect(arrived).toHaveLength(0);
  });
});

it.each(['Deno', 'Bun'])('an upload in %s has a length and reports its beginning and its end', async (runtime) => {
  const before = Reflect.get(globalThis, runtime);
  Reflect.set(globalThis, runtime, {});
  try {
    let length: string | undefined;
    const storage = await serve((request, response) => {
      length = request.headers['content-length'];
      request.resume().on('end', () => response.writeHead(204).end());
    });
    const seen: Progress[] = [];
    await uploadFile(uploader(storage), file, target, { onProgress: (progress) => seen.push(progress) });
    expect(length).toBe('10');
    expect(seen).toEqual([
      { loaded: 0, total: 10 },
      { loaded: 10, total: 10 },
    ]);
  } finally {
    if (before === undefined) Reflect.deleteProperty(globalThis, runtime);
    else Reflect.set(globalThis, runtime, before);
  }
});
