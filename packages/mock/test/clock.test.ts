import { expect, test } from 'vitest';
import { createLanyingMock, type Span } from '../src/index.ts';

const monday = Date.UTC(2026, 2, 2);

test('follows the clock of the machine until it is set', () => {
  const { clock } = createLanyingMock();
  const before = Date.now();
  expect(clock.now()).toBeGreaterThanOrEqual(before);
  expect(clock.now()).toBeLessThanOrEqual(Date.now());
});

test('stops at the time to which it is set', () => {
  const { clock } = createLanyingMock();
  for (const instant of [monday, '2026-03-02T00:00:00Z', new Date(monday)]) {
    clock.set(instant);
    expect(clock.now()).toBe(monday);
  }
});

test('is advanced by a span', () => {
  const { clock } = createLanyingMock({ now: monday });
  clock.advance({ days: 7, hours: 1, minutes: 1, seconds: 1, milliseconds: 1 });
  expect(clock.now()).toBe(monday + 7 * 86_400_000 + 3_661_001);
  clock.advance({ days: -7 });
  expect(clock.now()).toBe(monday + 3_661_001);
});

test('keeps running when it is advanced', () => {
  let time = monday;
  const { clock } = createLanyingMock({ now: () => time });
  clock.advance({ days: 1 });
  time += 5;
  expect(clock.now()).toBe(monday + 86_400_005);
});

test.each([
  Number.NaN,
  Number.POSITIVE_INFINITY,
  'tomorrow',
  '5',
  new Date('nonsense'),
  9e15,
  '-000001-01-01T00:00:00Z',
])('rejects the time %s', (instant) => {
  const { clock } = createLanyingMock({ now: monday });
  expect(() => clock.set(instant)).toThrow(TypeError);
  expect(clock.now()).toBe(monday);
  expect(() => createLanyingMock({ now: instant })).toThrow(TypeError);
});

test.each([{ days: Number.NaN }, { days: 1e15 }, { hours: 1, minutes: '5' }, { days: true }, { days: [2] }])(
  'rejects the span %j, and does not move',
  (span) => {
    for (const now of [monday, () => monday]) {
      const { clock } = createLanyingMock({ now });
      expect(() => clock.advance(span as Span)).toThrow(TypeError);
      expect(clock.now()).toBe(monday);
    }
  },
);

test('can always be kept in a snapshot', () => {
  const mock = createLanyingMock();
  mock.clock.advance({ days: 1e-9, milliseconds: 0.5 });
  expect(() => createLanyingMock({ seed: mock.snapshot() })).not.toThrow();
});

test.each([{ at: 1e16 }, { at: -1e300 }, { ahead: 8.64e15 }])(
  'a snapshot with the clock %j is rejected as a whole',
  (clock) => {
    const mock = createLanyingMock({ now: monday });
    const before = mock.snapshot();
    expect(() => mock.restore({ apps: [{ app_id: 'other' }], clock })).toThrow();
    expect(() => mock.restore({ apps: [{ app_id: 'other', clock }] })).toThrow();
    expect(() => mock.begin({ apps: [{ app_id: 'other', clock }] }, 'other')).toThrow();
    expect(mock.snapshot()).toEqual(before);
  },
);
