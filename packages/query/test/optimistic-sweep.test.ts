import { describe, expect, it } from 'vitest';
import type { MutationEffects } from '../src/effects.ts';
import * as generated from '../src/generated/effects.ts';
import { mutationCases } from './sweep/mutations.ts';
import { expectedAndFresh } from './sweep/sweep.ts';

const effects: Readonly<Record<string, MutationEffects>> = generated;
const optimisticCases = mutationCases.filter(({ operation }) => effects[operation]?.optimistic !== undefined);

describe('an optimistic mutation', () => {
  it.each(optimisticCases)('$operation shows at once what the service returns later', async (mutation) => {
    const compared = await expectedAndFresh(mutation, effects[mutation.operation]?.optimistic ?? []);
    expect(compared.length).toBeGreaterThan(0);
    for (const { name, expected, fresh } of compared) expect(expected, name).toEqual(fresh);
  });

  it('is covered wherever the description has expected changes', () => {
    const described = Object.keys(effects).filter((id) => effects[id]?.optimistic !== undefined);
    expect([...new Set(optimisticCases.map(({ operation }) => operation))].sort()).toEqual(described.sort());
  });
});
