// Run by memory.test.ts with --expose-gc: prints how many bytes of heap a call leaves behind, once the mock keeps as
// many requests as it ever does.
import { FetchInterceptor } from '@mswjs/interceptors/fetch/web';
import { defineNetwork, InterceptorSource } from 'msw/experimental';
import { toHandlers } from '../../src/adapters/msw.ts';
import { createLanyingMock } from '../../src/index.ts';

const mock = createLanyingMock({ seed: 'empty', requestsKept: 100 });
const network = defineNetwork({
  // msw's types know only the interceptors for Node.
  sources: [new InterceptorSource({ interceptors: [new FetchInterceptor() as never] })],
  handlers: toHandlers(mock),
  context: { quiet: true },
});
const isUnderMsw = process.argv[2] === 'web-fetch';
if (isUnderMsw) network.enable();
const send = isUnderMsw ? fetch : mock.fetch;

async function call(times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    const response = await send('https://api.maximtop.com/push/notify', {
      method: 'POST',
      headers: { app_id: mock.appId, 'access-token': mock.adminToken },
      body: JSON.stringify({ audience: 'all', message: {}, setting: { request_id: 'always the same' } }),
    });
    await response.json();
  }
}

async function heap(): Promise<number> {
  // A turn of the loop lets go of what the last call still holds.
  await new Promise((resolve) => setImmediate(resolve));
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

await call(500);
const before = await heap();
const calls = 3000;
await call(calls);
process.stdout.write(String(((await heap()) - before) / calls));
if (isUnderMsw) network.disable();
