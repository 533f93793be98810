import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createLanyingClient } from '@lanying-im/client';
import { createLanyingMock } from '@lanying-im/mock';
import { startServer } from '@lanying-im/mock/node';

const mock = createLanyingMock();
const service = await startServer(mock, { port: 0 });
const [user] = mock.snapshot().apps[0].users;
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  LANYING_ENDPOINT: service.url,
  LANYING_APP_ID: mock.appId,
  LANYING_TOKEN: mock.adminToken,
  USER_ID: `${user.user_id}`,
};
const next = 'node_modules/next/dist/bin/next';
const { status } = spawnSync(process.execPath, [next, 'build'], { env, stdio: 'inherit' });
assert.equal(status, 0);

/** Starts the built app; resolves with its address, which it prints. */
function start() {
  const child = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = new Promise((resolve, reject) => {
    let output = '';
    child.once('exit', () => reject(new Error(`next start ended: ${output}`)));
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const [, url] = /Local:\s+(http:\S+:[1-9]\d*)/.exec(output) ?? [];
      if (url && /Ready/.test(output)) resolve(url);
    });
  });
  return { child, origin };
}

const { child, origin: starting } = start();
try {
  const origin = await starting;
  assert.match(await (await fetch(origin)).text(), /loading/);

  const page = (headers) =>
    createLanyingClient({
      endpoint: `${origin}/api/lanying`,
      appId: mock.appId,
      headers: { cookie: `user=${user.user_id}`, ...headers },
      retries: 0,
    });
  // A browser of today, and one that sends no Sec-Fetch-Site.
  for (const headers of [{ origin, 'sec-fetch-site': 'same-origin' }, { origin }]) {
    const im = page(headers);
    assert.deepEqual(await im.listFriends(), []);
    const { group_id, owner_id } = await im.createGroup({ name: 'through Next.js' });
    assert.equal(owner_id, user.user_id);
    await im.setGroupName({ group_id, value: 'renamed' });
    assert.equal((await im.getGroup({ group_id })).name, 'renamed');
    await im.destroyGroup({ group_id });
  }
  await assert.rejects(page({ origin: 'https://evil.example' }).createGroup({ name: 'g' }), { status: 403 });
  await assert.rejects(page({ origin }).listUsers(), { status: 404 });
  await assert.rejects(page({ origin, cookie: 'none' }).listFriends(), { status: 401 });

  const html = await (await fetch(`${origin}/server`)).text();
  assert.match(html, /groups: (<!-- -->)?0/);
  const form = new FormData();
  for (const [input] of html.matchAll(/<input[^>]*>/g)) {
    const [, name] = /name="([^"]*)"/.exec(input) ?? [];
    const [, value = ''] = /value="([^"]*)"/.exec(input) ?? [];
    form.append(name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  }
  const acted = await fetch(`${origin}/server`, { method: 'POST', body: form, headers: { origin } });
  assert.equal(acted.status, 200);
  assert.match(await acted.text(), /groups: (<!-- -->)?1/);
} finally {
  child.removeAllListeners('exit');
  child.kill();
  await service.close();
}
