import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collections } from '../src/collections/index.ts';
import { createLanyingMock, type Seed } from '../src/index.ts';
import { seedSchema } from '../src/seed/schema/seed.ts';
import { changeSettings, fillEverything, openStart } from './support/busy-mock.ts';
import { afterwards, everyWrite, randomSteps, takeSteps } from './support/random-steps.ts';
import { readEverything } from './support/read-everything.ts';
import { fieldsOf, withoutField } from './support/seed-fields.ts';

/** The file in which a test of a new collection begins. */
const filling = 'test/support/busy-steps.ts';

const throughJson = (seed: Seed): Seed => JSON.parse(JSON.stringify(seed));

/** A snapshot of a mock that a snapshot was loaded into; undefined if it cannot be loaded. */
function reload(snapshot: Seed): Seed | undefined {
  try {
    return createLanyingMock({ seed: throughJson(snapshot) }).snapshot();
  } catch {
    return undefined;
  }
}

/** Every collection that a snapshot contains, by its name. */
function contentsOf({ apps }: Seed): Record<string, unknown> {
  const kept = Object.entries(collections).flatMap(([name, collection]) => {
    if (collection.of === 'moment') return [];
    const owners: readonly object[] = collection.of === 'app' ? apps : apps.flatMap(({ users = [] }) => users);
    const isOwn = ([field]: [string, unknown]) => Object.hasOwn(collection.fields, field);
    return [[name, owners.map((owner) => Object.entries(owner).filter(isOwn))] as const];
  });
  return Object.fromEntries(kept);
}

describe('a snapshot after every kind of write', async () => {
  const startedAt = Date.UTC(2026, 2, 2, 9);
  // A snapshot contains a clock that is stopped, or how far it is ahead of the machine's.
  const mocks = [openStart({ now: startedAt }), openStart({ now: () => startedAt })];
  const before = mocks.map((mock) => mock.snapshot());
  for (const mock of mocks) {
    await fillEverything(mock);
    changeSettings(mock);
  }
  const snapshots = mocks.map((mock) => mock.snapshot());

  test('builds the same again', () => {
    expect(snapshots.map(reload)).toEqual(snapshots);
  });

  test('has something new of every collection', () => {
    const [start = {}] = before.map(contentsOf);
    const [end = {}] = snapshots.map(contentsOf);
    const unchanged = Object.keys(end).filter((name) => JSON.stringify(end[name]) === JSON.stringify(start[name]));
    expect(unchanged, `No operation changes these collections: call one that does in ${filling}.`).toEqual([]);
  });

  test('needs every field that a seed can have', () => {
    const isNeeded = (field: string) =>
      snapshots.some((snapshot) => JSON.stringify(reload(withoutField(snapshot, field))) !== JSON.stringify(snapshot));
    const lost = fieldsOf(seedSchema).filter((field) => !isNeeded(field));
    const advice = `Nothing is missed when a snapshot has no such field. Either its definition in src/collections/ does not dump and load it, or nothing in ${filling} sets it to a value of its own.`;
    expect(lost, advice).toEqual([]);
  });

  test('takes the place of everything that was there', async () => {
    const [start, end] = [before[0], snapshots[0]];
    if (start === undefined || end === undefined) throw new TypeError('There are two mocks.');
    const mock = openStart();
    await fillEverything(mock);
    mock.restore(throughJson(start));
    expect(mock.snapshot()).toEqual(start);
    mock.restore(throughJson(end));
    expect(mock.snapshot()).toEqual(end);
    mock.reset();
    expect(mock.snapshot()).toEqual(start);
    mock.begin(throughJson(end), mock.appId);
    expect(mock.snapshot().apps).toEqual(end.apps);
  });
});

test('whatever was called, a mock with its snapshot shows what the original shows, and goes on as it does', async () => {
  await fc.assert(
    fc.asyncProperty(randomSteps(60), randomSteps(30), async (steps, more) => {
      const mock = openStart();
      await fillEverything(mock);
      await takeSteps(mock, steps);
      const snapshot = mock.snapshot();
      const copy = createLanyingMock({ seed: throughJson(snapshot) });
      expect(copy.snapshot()).toEqual(snapshot);
      expect(await readEverything(copy)).toEqual(await readEverything(mock));
      const next = [...more, ...afterwards];
      expect(await takeSteps(copy, next)).toEqual(await takeSteps(mock, next));
      expect(copy.snapshot()).toEqual(mock.snapshot());
    }),
    { numRuns: 10, examples: [[[...everyWrite], [...everyWrite]]] },
  );
});
