import { documented } from '../../spec/witness/documented.ts';
import { compareFacts, wireFacts } from '../../spec/witness/wire-facts.ts';
import { type DescriptionMutation, descriptionMutations, type Mutable, nodeAt } from './description-mutations.ts';
import { pickOfEachKind, seededRandom } from './random.ts';

/** Whether the documented facts notice that a mutation was applied to a copy of the description. */
export function isNoticed(root: Mutable, { pointer, apply }: DescriptionMutation): boolean {
  const copy = structuredClone(root);
  apply(nodeAt(copy, pointer));
  const { missing, invented } = compareFacts(documented, wireFacts(copy.document, copy.catalogue));
  return missing.length + invented.length > 0;
}

/** Applies `count` seeded mutations to a description, one at a time, and returns those that no fact noticed. */
export function mutateDescription(
  root: Mutable,
  count: number,
  seed: number,
): {
  readonly mutations: readonly DescriptionMutation[];
  readonly survivors: readonly DescriptionMutation[];
} {
  const mutations = pickOfEachKind([...descriptionMutations(root).values()], count, seededRandom(seed));
  return { mutations, survivors: mutations.filter((mutation) => !isNoticed(root, mutation)) };
}
