import { describe, expect, it, vi } from 'vitest';
import { downloadFile, type Progress, uploadFile } from '../src/files.ts';
import { createLanyingClient } from '../src/index.ts';
import { reset, serve } from './support/server.ts';
import { failure, options, rejection, stub, success } from './support/stub.ts';

const file = new Blob(['0123456789'.repeat(50_000)], { type: 'image/png' });
const chat = { for: 'chat', file_type: 102, to_id: 5, to_type: 1 } as const;

/** What an object storage was sent. */
interface Stored {
  headers: Record<string, unknown>;
  method: string | undefined;
  body: Buffer;
}

/** An object storage on loopback. */
async function storage(status = 204): Promise<{ url: string; stored: Stored[] }> {
  const stored: Stored[] = [];
  const url = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    stored.push({ headers: request.headers, method: request.method, body: Buffer.concat(chunks) });
    response.writeHead(status).end();
  });
  return { url, stored };
}

function clientFor(ticket: object) {
  const { fetch, arrived } = stub(success({ download_url: 'https://d.example.com/1', ...ticket }));
  return { im: createLanyingClient({ ...options, headers: { 'x-key': 'secret-word' }, fetch }), arrived };
}

async function formOf({ headers, body }: Stored): Promise<FormData> {
  return new Response(new Uint8Array(body), {
    headers: { 'content-type': String(headers['content-type']) },
  }).formData();
}

describe('an upload', () => {
  it.each([true, false])(
    'goes as a form with the fields of the ticket and the file last; progress reported: %s',
    async (reported) => {
      const { url, stored } = await storage();
      const { im, arrived } = clientFor({
        upload_url: url,
        upload_method: 'POST',
        oss_body_param: { key: 'k', policy: 'p' },
      });
      const seen: Progress[] = [];
      const ticket = await uploadFile(
        im,
        file,
        chat,
        reported ? { onProgress: (progress) => seen.push(progress) } : {},
      );
      expect(ticket.download_url).toBe('https://d.example.com/1');
      expect(arrived[0]?.url.search).toBe('?file_type=102&to_id=5&to_type=1');
      const [sent] = stored as [Stored];
      const form = await formOf(sent);
      expect([...form.keys()]).toEqual(['key', 'policy', 'file']);
      expect((form.get('file') as File).size).toBe(file.size);
      // Object storages take no form without a length.
      expect(sent.headers['content-length']).toBe(String(sent.body.length));
      expect(JSON.stringify(sent.headers)).not.toMatch(/the-token|secret-word|welovemaxim/);
      if (reported) {
        expect(seen[0]?.loaded).toBe(0);
        expect(seen.at(-1)).toEqual({ loaded: sent.body.length, total: sent.body.length });
        expect(seen.length).toBeGreaterThan(3);
      }
    },
  );

  it('goes as bare bytes where the ticket says PUT', async () => {
    const { url, stored } = await storage(200);
    const { im } = clientFor({ upload_url: url, upload_method: 'PUT' });
    await uploadFile(im, file, { for: 'user-avatar' });
    expect([stored[0]?.method, stored[0]?.body.length, stored[0]?.headers['content-type']]).toEqual([
      'PUT',
      file.size,
      'image/png',
    ]);
  });

  it('requests the address that the purpose wants', async () => {
    const { url } = await storage();
    const { im, arrived } = clientFor({ upload_url: url });
    await uploadFile(im, file, { for: 'user-avatar' });
    await uploadFile(im, file, { for: 'group-avatar', group_id: 7 });
    expect(arrived.map(({ url: { pathname, search } }) => pathname + search)).toEqual([
      '/file/upload/avatar/user',
      '/file/upload/avatar/group?group_id=7',
    ]);
  });

  it('fails with what the service says, before anything is sent to the storage', async () => {
    const { fetch } = stub(failure(10009));
    const error = await rejection(uploadFile(createLanyingClient({ ...options, fetch }), file, chat));
    expect(error).toMatchObject({ code: 10009, operationId: 'getChatFileUploadUrl' });
  });

  it('fails where the storage rejects, or its connection breaks, without disclosing the signature', async () => {
    const { url } = await storage(403);
    const secret = { oss_body_param: { signature: 'the-signature' } };
    const rejected = await rejection(uploadFile(clientFor({ upload_url: url, ...secret }).im, file, chat));
    expect(rejected).toMatchObject({ name: 'LanyingResponseError', status: 403, operationId: 'uploadFile' });
    const broken = await serve((request) => reset(request.socket));
    const lost = await rejection(
      uploadFile(clientFor({ upload_url: `${broken}/?s=the-signature`, ...secret }).im, file, chat),
    );
    expect(lost).toMatchObject({ name: 'LanyingConnectionError', outcome: 'unknown' });
    expect(`${lost}${(lost as Error).stack}`).not.toContain('the-signature');
  });

  it('ends with the signal of the caller', async () => {
    const controller = new AbortController();
    const silent = await serve(() => controller.abort('enough'));
    const upload = uploadFile(clientFor({ upload_url: silent }).im, file, chat, { signal: controller.signal });
    expect(await rejection(upload)).toBe('enough');
  });
});

describe('a download', () => {
  const source = { from: 'chat', file_sign: 'abc' } as const;

  it('comes from where the service leads, which gets nothing of the request', async () => {
    let seen: Record<string, unknown> = {};
    const elsewhere = await serve((request, response) => {
      seen = request.headers;
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': file.size });
      response.end(Buffer.alloc(file.size));
    });
    const endpoint = await serve((_request, response) => response.writeHead(302, { location: elsewhere }).end());
    const im = createLanyingClient({ ...options, headers: { 'x-key': 'secret-word' }, endpoint });
    const progress: Progress[] = [];
    const blob = await downloadFile(im, source, { onProgress: (at) => progress.push(at) });
    expect([blob.size, blob.type]).toEqual([file.size, 'image/png']);
    expect(JSON.stringify(seen)).not.toMatch(/the-token|secret-word|welovemaxim|access-token/);
    expect(progress[0]).toEqual({ loaded: 0, total: file.size });
    expect(progress.at(-1)).toEqual({ loaded: file.size, total: file.size });
    expect((await im.downloadChatFile({ file_sign: 'abc' })).size).toBe(file.size);
  });

  it('may be returned at once', async () => {
    const { fetch, arrived } = stub(new Response('bytes', { headers: { 'content-type': 'audio/amr' } }));
    const im = createLanyingClient({ ...options, fetch });
    const blob = await downloadFile(im, { from: 'avatar', object_name: 'a/b' });
    expect([blob.type, await blob.text()]).toEqual(['audio/amr', 'bytes']);
    expect(arrived[0]?.url.search).toBe('?object_name=a%2Fb');
    expect(await (await im.downloadAvatar({ object_name: 'a' })).text()).toBe('bytes');
  });

  it('fails with what the service says, on HTTP 200', async () => {
    const im = createLanyingClient({ ...options, fetch: stub(failure(10010)).fetch });
    expect(await rejection(downloadFile(im, source))).toMatchObject({ code: 10010, operationId: 'downloadChatFile' });
    expect(await rejection(im.downloadChatFile({ file_sign: 'a' }))).toMatchObject({ code: 10010 });
  });

  it('fails where JSON comes that is neither a file nor a error of the service', async () => {
    const im = createLanyingClient({ ...options, fetch: stub(success({})).fetch });
    expect(await rejection(im.downloadChatFile({ file_sign: 'a' }))).toMatchObject({ name: 'LanyingResponseError' });
  });

  it('fails where the connection breaks in the middle', async () => {
    const endpoint = await serve((request, response) => {
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': 100 });
      response.write('half', () => reset(request.socket));
    });
    const im = createLanyingClient({ ...options, endpoint });
    expect(await rejection(downloadFile(im, source))).toMatchObject({ name: 'LanyingConnectionError' });
    expect(await rejection(im.downloadChatFile({ file_sign: 'a' }))).toMatchObject({ name: 'LanyingConnectionError' });
  });

  it('ends with the signal of the caller, in the middle too', async () => {
    const endpoint = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': 100 });
      response.write('half');
    });
    const controller = new AbortController();
    const onProgress = vi.fn(({ loaded }: Progress) => loaded > 0 && controller.abort('enough'));
    const download = downloadFile(createLanyingClient({ ...options, endpoint }), source, {
      signal: controller.signal,
      onProgress,
    });
    expect(await rejection(download)).toBe('enough');
  });
});
