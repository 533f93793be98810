import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { embedMutations, type MockMutation } from './mock-mutations.ts';

declare global {
  /** Whether a mutation is switched on; the sources in memory call it at the place of every mutation. */
  var $mutant: (id: number) => boolean;
}

const root = new URL('../../', import.meta.url);
const mock = new URL('packages/mock/', root).href;
const shared = new URL('packages/mock/src/generated/', root).href;

/** Far more places than a case passes, so that a mutation that loops forever ends with an error. */
const mostPlaces = 200_000;

/** The mock's modules with every mutation of the handlers in them, of which at most one is switched on. */
export class MutatedModules {
  readonly mutations: readonly MockMutation[];
  readonly #sources: ReadonlyMap<string, string>;
  #switchedOn: number | undefined;
  #passed = new Set<number>();
  #places = 0;

  constructor() {
    const mutations: MockMutation[] = [];
    const sources = new Map<string, string>();
    for (const file of globSync('packages/mock/src/operations/**/*.ts', { cwd: root }).sort()) {
      const url = new URL(file, root);
      const embedded = embedMutations(file, readFileSync(url, 'utf8'), mutations.length);
      mutations.push(...embedded.mutations);
      sources.set(url.href, embedded.source);
    }
    this.mutations = mutations;
    this.#sources = sources;
    globalThis.$mutant = (id) => this.#isOn(id);
    this.#hook();
  }

  /** Imports a module of the mock; each `graph` has its own copy of all of the mock's modules. */
  import(path: string, graph: number): Promise<unknown> {
    return import(`${new URL(path, mock).href}?graph=${graph}`);
  }

  /** Runs a function with at most one mutation switched on; `passed` are the ids of the mutations that it came by. */
  async run<T>(
    mutation: MockMutation | undefined,
    act: () => Promise<T>,
  ): Promise<{ readonly value: T; readonly passed: ReadonlySet<number> }> {
    this.#switchedOn = mutation?.id;
    this.#passed = new Set();
    this.#places = 0;
    try {
      return { value: await act(), passed: this.#passed };
    } finally {
      this.#switchedOn = undefined;
    }
  }

  #isOn(id: number): boolean {
    this.#passed.add(id);
    this.#places += 1;
    if (this.#places > mostPlaces) throw new Error('The mutation does not come to an end.');
    return id === this.#switchedOn;
  }

  /** Node loads the sources in memory, and a copy of the mock's modules for each graph. No file changes. */
  #hook(): void {
    registerHooks({
      resolve: (specifier, context, next) => {
        const resolved = next(specifier, context);
        const graph = context.parentURL?.match(/\?graph=\d+$/)?.[0];
        const isOwn = resolved.url.startsWith(mock) && !resolved.url.startsWith(shared);
        return graph !== undefined && isOwn ? { ...resolved, url: `${resolved.url}${graph}` } : resolved;
      },
      load: (url, context, next) => {
        const source = this.#sources.get(url.replace(/\?graph=\d+$/, ''));
        return source === undefined ? next(url, context) : { format: 'module-typescript', source, shortCircuit: true };
      },
    });
  }
}
