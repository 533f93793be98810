import { expect, test } from 'vitest';
import { BoundedMap } from '../src/state/bounded-map.ts';

test('keeps the latest entries and forgets old ones', () => {
  const recent = new BoundedMap<number, number>(10);
  for (let key = 0; key < 1000; key += 1) {
    recent.set(key, key);
    for (let age = 0; age < 10 && age <= key; age += 1) expect(recent.get(key - age)).toBe(key - age);
    expect([...recent.entries()].length).toBeLessThan(20);
  }
  expect(recent.get(0)).toBeUndefined();
});

test('returns its entries oldest first; one that is written again is the newest', () => {
  const recent = new BoundedMap<string, number>(3);
  for (const [index, key] of ['a', 'b', 'c', 'd', 'b'].entries()) recent.set(key, index);
  expect([...recent.entries()]).toEqual([
    ['a', 0],
    ['c', 2],
    ['d', 3],
    ['b', 4],
  ]);
  expect([...recent.values()]).toEqual([0, 2, 3, 4]);
});

test('keeps fewer entries that are very long', () => {
  const forgotten: number[] = [];
  const million = 1024 * 1024;
  const recent = new BoundedMap<number, number>(1000, {
    onForget: (value) => forgotten.push(value),
    lengthOf: () => million,
  });
  for (let key = 0; key < 100; key += 1) {
    recent.set(key, key);
    for (let age = 0; age < 16 && age <= key; age += 1) expect(recent.get(key - age)).toBe(key - age);
    expect([...recent.values()].length).toBeLessThanOrEqual(32);
  }
  expect(forgotten).toEqual([...forgotten.keys()]);
  expect(forgotten.length).toBeGreaterThanOrEqual(68);
});
