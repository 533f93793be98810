import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { runConformance, toMarkdown } from '@lanying-im/conformance';
import { createLanyingMock } from '@lanying-im/mock';
import { startServer } from '@lanying-im/mock/node';

const mock = createLanyingMock();
const server = await startServer(mock, { port: 0 });
const target = { endpoint: server.url, appId: mock.appId, token: mock.adminToken };
try {
  const env = {
    ...process.env,
    LANYING_ENDPOINT: target.endpoint,
    LANYING_APP_ID: target.appId,
    LANYING_TOKEN: target.token,
  };
  const args = ['lanying-conformance', '--operation', 'createGroup', '--rate', '1000', '--json', 'report.json'];
  const { stdout } = await promisify(execFile)('npx', args, { env, shell: process.platform === 'win32' });
  assert.match(stdout, /^# Conformance report/);
  const [operation] = JSON.parse(readFileSync('report.json', 'utf8')).operations;
  assert.deepEqual([operation.operationId, operation.verdict], ['createGroup', 'same']);

  const report = await runConformance({ ...target, only: ['listFriends'], requestsPerSecond: 1000 });
  assert.match(toMarkdown(report), /\| 1 \| 0 \| 0 \|/);
  assert.deepEqual(report.leftBehind, []);
} finally {
  await server.close();
}
