import { expect, test } from 'vitest';
import { newOperation } from '../new-operation/command.ts';
import { capture } from './support/capture.ts';
import { Sandbox } from './support/sandbox.ts';

test('what does not fit into the description is rejected with the remedy, and nothing is written', async () => {
  const sandbox = Sandbox.create();
  const contents = () => sandbox.files('.').map((path) => [path, sandbox.read(path)]);
  const before = contents();
  const rejected: readonly (readonly [args: string, expected: RegExp])[] = [
    ['FETCH /group/x checkGroup', /FETCH is none of get, post/],
    ['GET /group/{x} checkGroup', /not a path of words/],
    ['GET /group/x testGroup', /none of the verbs of spec\/rules\/verbs\.ts/],
    ['GET /group/x createGroup', /createGroup exists already/],
    ['POST /group/create createTeam', /POST \/group\/create is described already/],
    ['GET /elsewhere/x getElsewhere', /Pass --tag with one of/],
    ['GET /group/x checkGroup --errors NoSuchError', /errors\.yaml has no error NoSuchError/],
    ['GET', /npm run new:operation -- METHOD \/path operationId/],
  ];
  for (const [args, stderr] of rejected) {
    const result = await capture((output) => newOperation(args.split(' '), sandbox.root, output));
    expect(result, args).toEqual({ status: 1, stdout: '', stderr: expect.stringMatching(stderr) });
  }
  expect(contents()).toEqual(before);
});
