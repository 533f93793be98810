import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Roll } from '../src/state/roll.ts';

test('gives the pages that an array would, whatever was taken out', () => {
  const steps = fc.array(fc.record({ isRemoval: fc.boolean(), at: fc.nat(200) }), { maxLength: 300 });
  fc.assert(
    fc.property(steps, fc.nat(200), fc.integer({ min: 1, max: 50 }), (changes, skipped, limit) => {
      const roll = new Roll<{ slot: number }>();
      const model: { slot: number }[] = [];
      for (const [id, { isRemoval, at }] of changes.entries()) {
        if (isRemoval) {
          const [gone] = model.splice(at, 1);
          if (gone !== undefined) roll.delete(gone);
        } else {
          const entry = { id, slot: 0 };
          model.push(entry);
          roll.add(entry);
        }
      }
      roll.delete({ slot: 0 });
      expect(roll.page(skipped, limit)).toEqual(model.slice(skipped, skipped + limit));
    }),
  );
});
