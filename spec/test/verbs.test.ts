import { expect, it } from 'vitest';
import { isRead, verbOf, verbs } from '../rules/verbs.ts';

it('reads the verb off an operation id', () => {
  expect(verbOf('listGroupMembers')).toBe('list');
  expect(verbOf('get')).toBe('get');
  expect(verbOf('')).toBe('');
});

it('distinguishes reads from writes by the verb', () => {
  expect(isRead('listGroupMembers')).toBe(true);
  expect(isRead('sendMessage')).toBe(false);
  // Not a prefix of letters, but a whole word.
  expect(() => isRead('listenToGroup')).toThrow('begins with no verb');
});

it('keeps both lists sorted and apart', () => {
  for (const list of [verbs.read, verbs.write]) expect(list).toEqual([...new Set(list)].sort());
  expect(verbs.read.filter((verb) => verbs.write.includes(verb))).toEqual([]);
});
