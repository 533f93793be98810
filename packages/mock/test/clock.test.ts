import { expect, test } from 'vitest';
import { createLanyingMock } from '../src/index.ts';

const monday = Date.UTC(2026, 2, 2);

test('follows the clock of the machine until it is set', () => {
  const { clock } = createLanyingMock();
  const before = Date.now();
  expect(clock.now()).toBeGreaterThanOrEqual(before);
  expect(clock.now()).toBeLessThanOrEqual(Date.now());
});

test('stands still where it is set', () => {
  const { clock } = createLanyingMock();
  for (const instant of [monday, '2026-03-02T00:00:00Z', new Date(monday)]) {
    clock.set(instant);
    expect(clock.now()).toBe(monday);
  }
});

test('is moved by what is said', () => {
  const { clock } = createLanyingMock({ now: monday });
  clock.advance({ days: 7, hours: 1, minutes: 1, seconds: 1, milliseconds: 1 });
  expect(clock.now()).toBe(monday + 7 * 86_400_000 + 3_661_001);
  clock.advance({ days: -7 });
  expect(clock.now()).toBe(monday + 3_661_001);
});

test('keeps running when it is moved on', () => {
  let time = monday;
  const { clock } = createLanyingMock({ now: () => time });
  clock.advance({ days: 1 });
  time += 5;
  expect(clock.now()).toBe(monday + 86_400_005);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 'tomorrow', new Date('nonsense'), 9e15])('refuses %s', (instant) => {
  expect(() => createLanyingMock().clock.set(instant)).toThrow(TypeError);
  expect(() => createLanyingMock({ now: instant })).toThrow(TypeError);
});

test('refuses a span that is none', () => {
  expect(() => createLanyingMock().clock.advance({ days: Number.NaN })).toThrow(TypeError);
  expect(() => createLanyingMock({ now: 0 }).clock.advance({ days: 1e12 })).toThrow(TypeError);
});
