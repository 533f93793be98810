import { compareFacts, wireFacts } from '../../spec/witness/wire-facts.ts';
import { witness } from '../../spec/witness/witness.ts';
import { type DescriptionMutation, descriptionMutations, type Mutable, nodeAt } from './description-mutations.ts';
import { pickSites, seededRandom } from './random.ts';

/** Whether the witness notices that a mutation was applied to a copy of the description. */
export function isNoticed(root: Mutable, { pointer, apply }: Pick<DescriptionMutation, 'pointer' | 'apply'>): boolean {
  const copy = structuredClone(root);
  apply(nodeAt(copy, pointer));
  const { missing, invented } = compareFacts(witness, wireFacts(copy.document, copy.catalogue));
  return missing.length + invented.length > 0;
}

/** Chooses `count` seeded mutations of a description. */
export function chooseMutations(root: Mutable, count: number, seed: number): DescriptionMutation[] {
  return pickSites(descriptionMutations(root), count, seededRandom(seed));
}
