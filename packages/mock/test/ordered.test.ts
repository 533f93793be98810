import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ordered } from '../src/state/ordered.ts';

const step = fc.record({
  act: fc.constantFrom('set', 'append', 'delete' as const),
  id: fc.integer({ min: 0, max: 40 }),
  value: fc.integer(),
});

test('an ordered list is a Map whose pages can be read', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), fc.integer({ min: 1, max: 9 }), (steps, limit) => {
      const ordered = new Ordered<number>();
      const model = new Map<number, number>();
      for (const { act, id, value } of steps) {
        if (act === 'delete') {
          expect(ordered.delete(id)).toBe(model.delete(id));
          continue;
        }
        if (act === 'append') model.delete(id);
        ordered[act](id, value);
        model.set(id, value);
      }
      expect([...ordered.entries()]).toEqual([...model]);
      expect([...ordered.ids()]).toEqual([...model.keys()]);
      expect(ordered.size).toBe(model.size);

      const read: (readonly [number, number])[] = [];
      let from: number | undefined = 0;
      while (from !== undefined) {
        const page: ReturnType<typeof ordered.page> = ordered.page(from, limit);
        read.push(...page.entries.map(({ id, value }) => [id, value] as const));
        from = page.next;
      }
      expect(read).toEqual([...model]);

      const readBack: (readonly [number, number])[] = [];
      let before: number | undefined = Number.POSITIVE_INFINITY;
      while (before !== undefined) {
        const page: ReturnType<typeof ordered.page> = ordered.pageBack(before, limit);
        readBack.push(...page.entries.map(({ id, value }) => [id, value] as const));
        before = page.next;
      }
      expect(readBack).toEqual([...model].reverse());
    }),
  );
});

test('a page stays where it was while entries come and go', () => {
  const ordered = new Ordered<string>();
  for (let id = 0; id < 100; id += 1) ordered.set(id, 'x');
  const { next = 0 } = ordered.page(0, 50);
  for (let id = 0; id < 90; id += 1) ordered.delete(id);
  ordered.set(100, 'y');
  expect(ordered.page(next, 5).entries.map(({ id }) => id)).toEqual([90, 91, 92, 93, 94]);
  const rest = ordered.page(next, 11);
  expect(rest.entries.map(({ value }) => value).join('')).toBe('xxxxxxxxxxy');
  expect(rest.next).toBeUndefined();
});
