import { expect, test } from 'vitest';
import { Sandbox } from './support/sandbox.ts';

/** Copies an operation under another id, with its examples and a path of its own. */
function copyOperation(sandbox: Sandbox, tag: string, from: string, to: string): void {
  const path = `spec/paths/${tag}/${from}.yaml`;
  const content = sandbox.read(path);
  sandbox.write(`spec/paths/${tag}/${to}.yaml`, content.replace(/^operationId: .*$/m, `operationId: ${to}`));
  for (const example of sandbox.files('spec/examples').filter((file) => file.startsWith(`spec/examples/${from}.`))) {
    sandbox.write(example.replace(`${from}.`, `${to}.`), sandbox.read(example));
  }
  const entry = `  /copied/${to}: { get: { $ref: paths/${tag}/${to}.yaml } }\n`;
  sandbox.edit('spec/openapi.yaml', (root) => root.replace(/^paths:\n/m, () => `paths:\n${entry}`));
}

test.each([
  ['user', 'getSettings', 'getSettingsOptions'],
  ['user', 'getSettings', 'getSettingsQueryKey'],
  ['group', 'listGroupMembers', 'listGroupMembersInfiniteOptions'],
])('in %s, %s beside %s would be made twice: an error with file and line', async (tag, first, second) => {
  const sandbox = Sandbox.create();
  copyOperation(sandbox, tag, first, second);
  const { status, stderr } = await sandbox.generate();
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`^spec/paths/${tag}/${second}\\.yaml:1 "${second}" would be made twice in `));
  expect(stderr).toContain(`the operation ${first} and the operation ${second}. Rename one.`);
  expect(sandbox.output().size).toBe(0);
});

test('a schema named like a generated type is an error with its file', async () => {
  const sandbox = Sandbox.create();
  sandbox.move('spec/schemas/group/GroupBrief.yaml', 'spec/schemas/group/ErrorCode.yaml');
  sandbox.editAll('spec', (content) => content.replaceAll('GroupBrief.yaml', 'ErrorCode.yaml'));
  const { status, stderr } = await sandbox.generate();
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^spec\/schemas\/group\/ErrorCode\.yaml:1 "ErrorCode" would be made twice in .* Rename one\.$/m,
  );
});
