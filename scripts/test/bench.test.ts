import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { endpoints, type OpenApiDocument } from '../../spec/bundle/openapi.ts';
import { median, seconds } from '../bench/support/measure.ts';
import { multiply } from '../bench/support/multiply.ts';
import { readCalls, spread } from '../bench/types/calls.ts';
import { Sandbox } from './support/sandbox.ts';

async function bundleOf(sandbox: Sandbox): Promise<string> {
  expect(await sandbox.generate()).toMatchObject({ status: 0, stderr: '' });
  return join(sandbox.root, 'spec/dist/openapi.json');
}

function read(bundle: string): OpenApiDocument {
  return JSON.parse(readFileSync(bundle, 'utf8'));
}

test('a description made twice as large keeps every rule, and has all twice but what is shared', async () => {
  const sandbox = Sandbox.create();
  const once = read(await bundleOf(sandbox));
  multiply(join(sandbox.root, 'spec'), 2);
  const twice = read(await bundleOf(sandbox));
  expect(endpoints(twice)).toHaveLength(2 * endpoints(once).length);
  const { schemas } = twice.components;
  expect(Object.keys(schemas)).toEqual(expect.arrayContaining(['Group', 'GroupX2', 'CreateGroupX2Success', 'UserId']));
  expect(schemas).not.toHaveProperty('UserIdX2');
  const copy = twice.paths['/x2/group/create']?.post;
  expect(copy).toMatchObject({ operationId: 'createGroupX2', tags: ['group'] });
  expect(JSON.stringify(copy?.['x-invalidates'])).toMatch(/^\[(?:"\w+X2"|\{"operation":"\w+X2"[^}]*\}+|,)+\]$/);
});

test('calls carry the values of the first examples, message ids as our client takes them', async () => {
  const calls = readCalls(await bundleOf(Sandbox.create()));
  const group = calls.find(({ id }) => id === 'createGroup');
  expect(group).toMatchObject({ method: 'post', path: '/group/create', read: false, query: undefined });
  expect(group?.body).toContain('"name": "g001"');
  expect(group?.input).toBe(group?.body);
  expect(calls.find(({ id }) => id === 'listFriends')).toMatchObject({ read: true });
  expect(calls.map(({ id }) => id)).not.toContain('destroyGroupByPost');
  expect(spread(calls, 3)).toHaveLength(3);
  expect(spread(calls, calls.length)).toEqual(calls);
});

test('figures are medians with their range', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 2, 9])).toBe(3);
  expect(seconds([900, 620, 710])).toBe('0.71 s (0.62–0.90)');
});
