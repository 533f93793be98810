import { expect, test } from 'vitest';
import { Sandbox } from './support/sandbox.ts';

const createGroup = 'spec/paths/group/createGroup.yaml';
const table = 'packages/client/src/generated/proxy-operations.ts';

/** Generates with one more keyword for the name of a group. */
async function generateWith(keyword: string) {
  const sandbox = Sandbox.create();
  sandbox.edit(createGroup, (text) => text.replace('minLength: 1\n', `minLength: 1\n            ${keyword}\n`));
  return { sandbox, result: await sandbox.generate() };
}

test('a limit of the description is one of the proxy', async () => {
  const { sandbox, result } = await generateWith('maxLength: 32');
  expect(result).toMatchObject({ status: 0, stderr: '' });
  expect(sandbox.read(table)).toContain('"name":{"type":"string","minLength":1,"maxLength":32}');
});

test('a keyword that the proxy does not check stops generating, and nothing is written', async () => {
  const { sandbox, result } = await generateWith('not: { const: admin }');
  expect(result.status).not.toBe(0);
  expect(result.stderr).toContain(
    'createGroup: the proxy does not check the keyword "not". Add it to scripts/generate/proxy.ts.',
  );
  expect(sandbox.output().size).toBe(0);
});
