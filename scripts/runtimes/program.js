// Runs as it is in Node, Deno, Bun and workers: web standards only, and the packages by name.
import { createLanyingClient, isLanyingApiError, withResponse } from '@lanying-im/client';
import { downloadFile, uploadFile } from '@lanying-im/client/files';
import { describeError } from '@lanying-im/client/messages';
import { createLanyingCore, listFriends } from '@lanying-im/client/operations';
import { createLanyingProxy } from '@lanying-im/client/proxy';
import { createRateLimiter } from '@lanying-im/client/rate-limit';

const appId = 'welovemaxim';
// Of a user: a page rejects all others.
const accessToken = `e30.${btoa('{"role":1}')}.c2ln`;
const message = { targets: [1], type: 1, content_type: 0, content: 'hello', related_mid: '1552747048460091409' };
const caught = (promise) =>
  promise.then(
    () => 'nothing thrown',
    (error) => error,
  );

/** Calls the server of `server.ts` and reports what came of it. @public */
export async function run(endpoint) {
  const rateLimit = createRateLimiter({ requests: 100, perMs: 1000 });
  const im = createLanyingClient({ endpoint, appId, accessToken, rateLimit });
  const report = {};
  report.afterRetry = await im.listFriends();
  const { data, response } = await withResponse(im.sendMessage(message));
  report.exact = [data, response.status];
  const rejected = await caught(im.createGroup({ name: 'g' }));
  report.rejected = [
    rejected.name,
    rejected.code,
    isLanyingApiError(rejected, 20007),
    describeError(rejected, 'zh') !== undefined,
  ];
  const late = await caught(im.getGroup({ group_id: 1 }, { timeout: 50, retries: 0 }));
  report.late = [late.name, late.outcome];
  const broken = await caught(im.getGroupSettings({ group_id: 1 }, { retries: 0 }));
  report.broken = [broken.name, broken.outcome];
  report.aborted = await caught(im.getGroup({ group_id: 1 }, { signal: AbortSignal.abort('enough') }));
  report.file = await downloadFile(im, { from: 'chat', file_sign: 'a' }).then(
    (file) => file.text(),
    (error) => error.name,
  );
  report.uploaded = (
    await uploadFile(im, new Blob(['bytes']), { for: 'user-avatar' }, { onProgress() {} })
  ).download_url;
  const client = { endpoint, appId, accessToken };
  const proxy = createLanyingProxy({ client, path: '/api', allow: ['listFriends'], actingUser: () => 5 });
  const page = createLanyingCore({
    endpoint: 'https://app.example.com/api',
    appId,
    fetch: (url, init) => proxy(new Request(url, init)),
  });
  report.proxied = await listFriends(page);
  return report;
}
