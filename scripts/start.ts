import { spawnSync } from 'node:child_process';
import type { Server } from 'node:http';

const host = '127.0.0.1';

/** A port from the environment; anything but a number from 0 to 65535 ends the program with a sentence. */
function portFrom(variable: string, usual: number): number {
  const text = process.env[variable] ?? '';
  if (text === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error(`${variable} must be a port from 0 to 65535, not ${JSON.stringify(text)}.`);
  process.exit(1);
}

function explain(error: unknown, what: string, port: number, variable: string): never {
  const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const reason = inUse ? 'something else listens there' : String(error);
  console.error(`The ${what} cannot listen on port ${port}: ${reason}. Set ${variable} to choose another port.`);
  process.exit(1);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

const mockPort = portFrom('MOCK_PORT', 4010);
const docsPort = portFrom('DOCS_PORT', 4000);

console.log('Generating and building. The first time takes about a minute; after that only what changed.');
const started = performance.now();
const build = spawnSync('turbo', ['run', 'build', '--output-logs=errors-only', '--log-prefix=none'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  shell: process.platform === 'win32',
});
if (build.status !== 0) process.exit(build.status ?? 1);
console.log(`Built in ${((performance.now() - started) / 1000).toFixed(0)} s.`);

// Both exist only now that they are built.
const { createLanyingMock } = await import('@lanying-im/mock');
const { startServer } = await import('@lanying-im/mock/node');
const { createDocsServer } = await import('../packages/docs/serve.ts');

const docs = await listen(createDocsServer(), docsPort).catch((error) => explain(error, 'docs', docsPort, 'DOCS_PORT'));
// The pages of the docs may show and change the state of the mock.
const origins = [host, 'localhost'].map((name) => `http://${name}:${docs}`);
const mock = createLanyingMock({ control: { origins } });
const { url } = await startServer(mock, { host, port: mockPort }).catch((error) =>
  explain(error, 'mock', mockPort, 'MOCK_PORT'),
);

console.log(`
  Mock  ${url}  (inspector ${url}/__mock/)
  Docs  http://${host}:${docs}  (中文 http://${host}:${docs}/zh-hans/)

Try:
  curl ${url}/user/register/v2 -H 'app_id: ${mock.appId}' -d '{"username":"test_user","password":"asd"}'

Stop with Ctrl+C.`);
