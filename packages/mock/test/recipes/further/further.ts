import type { OperationId } from '@lanying-im/types';
import type { Recipe } from '../recipe.ts';

/** Further requests of some operations, by what is special to them. They say how they differ from the one that succeeds. */
export type FurtherRecipes = { readonly [Id in OperationId]?: Readonly<Record<string, Recipe>> };
