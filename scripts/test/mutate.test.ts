import { expect, test } from 'vitest';
import { chooseMutations, isNoticed } from '../mutate/description.ts';
import { readMutateOptions } from '../mutate/options.ts';
import { pickSites, seededRandom } from '../mutate/random.ts';
import { readDescription } from '../mutate/read-description.ts';

test('the witness notices 20 mutations of the description', () => {
  const root = readDescription();
  const mutations = chooseMutations(root, 20, 1);
  expect(new Set(mutations.map(({ kind }) => kind)).size).toBe(20);
  expect(mutations.filter((mutation) => !isNoticed(root, mutation))).toEqual([]);
});

test('a change of words is not noticed, and the description itself stays as it is', () => {
  const root = readDescription();
  const before = structuredClone(root);
  const pointer = '/document/paths/~1group~1create/post';
  const assigned = (key: string, value: unknown) => ({
    pointer,
    apply: (node: Record<string, unknown>) => void Object.assign(node, { [key]: value }),
  });
  expect(isNoticed(root, assigned('summary', 'Another'))).toBe(false);
  expect(isNoticed(root, assigned('x-errors', []))).toBe(true);
  expect(root).toEqual(before);
});

test('the same seed chooses the same mutations, another seed others', () => {
  const places = (seed: number) =>
    chooseMutations(readDescription(), 20, seed).map(({ pointer, change }) => `${pointer} ${change}`);
  expect(places(3)).toEqual(places(3));
  expect(places(4)).not.toEqual(places(3));
});

test('kinds take turns, and every site is picked once', () => {
  const sites = ['a', 'a', 'a', 'b'].map((kind, id) => ({ kind, part: String(id % 2), id }));
  expect(pickSites(sites, 2, seededRandom(1)).map(({ kind }) => kind)).toEqual(['a', 'b']);
  expect(new Set(pickSites(sites, 9, seededRandom(1)))).toEqual(new Set(sites));
});

test.each([
  [['--side', 'both'], 'mutate: --side must be description or mock, not "both".'],
  [['--count', '0'], 'mutate: --count must be an integer of at least 1, not "0".'],
  [['--seed', 'x'], 'mutate: --seed must be an integer of at least 0, not "x".'],
])('options %j are rejected', (args, message) => {
  expect(() => readMutateOptions(args)).toThrow(message);
});
