import type { OperationId } from '@lanying-im/types';
import type { MockOptions } from '../../src/index.ts';
import type { CallOptions } from '../support/caller.ts';

/** A request, and how the mock differs from the fixture when it is made. */
export interface Recipe extends CallOptions {
  readonly query?: string;
  readonly body?: unknown;
  readonly mock?: MockOptions;
  /** Requests to make before, which must succeed: `[['POST /group/leave', { query: '…' }]]`. */
  readonly after?: readonly (readonly [key: string, recipe: Recipe])[];
  /** How far the clock goes on before the request, in milliseconds. */
  readonly later?: number;
}

/** Of some operations: a request that succeeds, and how to see each code that is not the same for all of them. */
export type Recipes = {
  readonly [Id in OperationId]?: { readonly success: Recipe; readonly codes: Readonly<Record<number, Recipe>> };
};
