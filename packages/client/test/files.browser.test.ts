import { describe, expect, it, vi } from 'vitest';
import { type Progress, uploadFile } from '../src/files.ts';
import { createLanyingClient } from '../src/index.ts';

const file = new Blob(['0123456789'.repeat(200_000)], { type: 'image/png' });
const chat = { for: 'chat', file_type: 102, to_id: 5, to_type: 1 } as const;

/** A page's client whose service sends uploads to the storage beside the tests. */
function clientFor(path: string, more: object = {}) {
  const upload_url = `${location.origin}/test-storage/${path}`;
  const envelope = { code: 200, data: { download_url: 'https://d.example.com/1', upload_url, ...more } };
  return createLanyingClient({ endpoint: '/api', appId: 'app', fetch: async () => Response.json(envelope) });
}

const arrived = async (): Promise<unknown> => (await fetch('/test-storage/')).json();

describe('an upload in a page', () => {
  it.each(['POST', 'PUT'])('reports its progress as the bytes pass: %s', async (upload_method) => {
    const seen: Progress[] = [];
    const im = clientFor('204', { upload_method, oss_body_param: { key: 'k' } });
    const { download_url } = await uploadFile(im, file, chat, { onProgress: (progress) => seen.push(progress) });
    expect(download_url).toBe('https://d.example.com/1');
    const { total } = seen[0] ?? {};
    expect(seen[0]?.loaded).toBe(0);
    expect(seen.at(-1)).toEqual({ loaded: total, total });
    const type = upload_method === 'PUT' ? 'image/png' : expect.stringMatching(/^multipart\/form-data; boundary=/);
    expect(await arrived()).toEqual({ method: upload_method, type, length: total });
    expect(total).toBeGreaterThanOrEqual(file.size);
  });

  it('fails where the storage rejects, or its connection breaks, without disclosing the signature', async () => {
    const onProgress = vi.fn();
    const secret = { oss_body_param: { signature: 'the-signature' } };
    const rejected = await uploadFile(clientFor('403', secret), file, chat, { onProgress }).catch((error) => error);
    expect(rejected).toMatchObject({ name: 'LanyingResponseError', status: 403, operationId: 'uploadFile' });
    const im = clientFor('broken?s=the-signature', secret);
    const lost = await uploadFile(im, file, chat, { onProgress }).catch((error) => error);
    expect(lost).toMatchObject({ name: 'LanyingConnectionError', operationId: 'uploadFile', outcome: 'unknown' });
    expect(`${lost}${lost.stack}${lost.cause.stack}`).not.toContain('the-signature');
  });

  it('ends with the signal of the caller, before and while it is sent', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const onProgress = (): void => controller.abort('enough');
    const upload = uploadFile(clientFor('silent'), file, chat, { onProgress, signal });
    expect(await upload.catch((error) => error)).toBe('enough');
    expect(await uploadFile(clientFor('204'), file, chat, { onProgress, signal }).catch((error) => error)).toBe(
      'enough',
    );
  });

  it('goes through the fetch that the caller returns, and reports when it begins and ends', async () => {
    const onProgress = vi.fn();
    const send = vi.fn(async () => new Response(null, { status: 204 }));
    await uploadFile(clientFor('204'), file, chat, { onProgress, fetch: send });
    expect(send).toHaveBeenCalledOnce();
    expect(onProgress.mock.calls).toEqual([
      [{ loaded: 0, total: file.size }],
      [{ loaded: file.size, total: file.size }],
    ]);
  });
});
