import { readFileSync } from 'node:fs';
import type { MockMutation } from './mock-mutations.ts';
import { MutatedModules } from './mutated-modules.ts';

/** A test of the mock as a text that must not change; the shape of `outcomeCases` in the mock's tests. */
interface OutcomeCase {
  readonly operationId: string;
  readonly name: string;
  readonly describe: () => Promise<string>;
}

/** What the tests make of a mutation. */
export interface MutationResult {
  readonly mutation: MockMutation;
  /** How many cases pass its place. */
  readonly cases: number;
  /** The case that noticed it first; absent if none did. */
  readonly noticedBy?: string;
}

const folder = new URL('../../packages/mock/test/outcomes/', import.meta.url);

/** A case without a mutation: its text, and the mutations that it comes by. */
interface Control {
  readonly text: string;
  readonly passed: ReadonlySet<number>;
}

/** Runs the mock's outcome cases on mutations of its handlers. */
export class MockMutations {
  readonly #modules = new MutatedModules();
  #cases: readonly OutcomeCase[] = [];
  readonly #controls: Control[] = [];
  /** The mutations whose place is passed when the modules load. */
  #passedAtLoad: ReadonlySet<number> = new Set();

  get all(): readonly MockMutation[] {
    return this.#modules.mutations;
  }

  /** Imports the cases in a graph of modules of their own. */
  async #casesOf(graph: number): Promise<readonly OutcomeCase[]> {
    const { outcomeCases } = (await this.#modules.import('test/support/outcomes.ts', graph)) as {
      outcomeCases: readonly OutcomeCase[]; // The module is imported by its path, so TypeScript does not know it.
    };
    return outcomeCases;
  }

  /** Runs every case without a mutation; throws if its text is not the committed one. */
  async control(): Promise<void> {
    const loaded = await this.#modules.run(undefined, () => this.#casesOf(0));
    this.#cases = loaded.value;
    this.#passedAtLoad = loaded.passed;
    const outcomes = new Map<string, string[]>();
    for (const { operationId, describe } of this.#cases) {
      const { value: text, passed } = await this.#modules.run(undefined, describe);
      this.#controls.push({ text, passed });
      outcomes.set(operationId, [...(outcomes.get(operationId) ?? []), text]);
    }
    for (const [operationId, own] of outcomes) {
      if (readFileSync(new URL(`${operationId}.txt`, folder), 'utf8') === own.join('\n')) continue;
      throw new Error(`mutate: without a mutation ${operationId} differs from packages/mock/test/outcomes.`);
    }
  }

  /** Runs the cases that come by the place of a mutation until one notices it. */
  async judge(mutation: MockMutation): Promise<MutationResult> {
    const { own, others } = this.#casesNear(mutation);
    const atLoad = this.#passedAtLoad.has(mutation.id);
    const indexes = atLoad ? [...own, ...others] : own;
    const result = { mutation, cases: indexes.length };
    const cases = atLoad ? await this.#reload(mutation) : this.#cases;
    if (cases === undefined) return { ...result, noticedBy: 'loading the modules' };
    for (const index of indexes) {
      const one = cases[index];
      if (one === undefined || (await this.#isNoticed(one, mutation, this.#controls[index]?.text))) {
        return { ...result, noticedBy: `${one?.operationId} ${one?.name}` };
      }
    }
    return result;
  }

  /** The cases that come by the place of a mutation, or by its file if it is passed at load, and the other cases. */
  #casesNear({ id, part }: MockMutation): { readonly own: readonly number[]; readonly others: readonly number[] } {
    const near = this.#passedAtLoad.has(id)
      ? this.all.filter((other) => other.part === part).map((other) => other.id)
      : [id];
    const own: number[] = [];
    const others: number[] = [];
    for (const [index, { passed }] of this.#controls.entries()) {
      (near.some((place) => passed.has(place)) ? own : others).push(index);
    }
    return { own, others };
  }

  /** Loads the modules anew with a mutation switched on; nothing if that fails. */
  async #reload(mutation: MockMutation): Promise<readonly OutcomeCase[] | undefined> {
    try {
      return (await this.#modules.run(mutation, () => this.#casesOf(mutation.id + 1))).value;
    } catch {
      return undefined;
    }
  }

  async #isNoticed({ describe }: OutcomeCase, mutation: MockMutation, text: string | undefined): Promise<boolean> {
    try {
      return (await this.#modules.run(mutation, describe)).value !== text;
    } catch {
      return true;
    }
  }
}
