import type { DescribedOperation } from '../description/description.ts';
import { sceneOperations } from '../scene/scene-operations.ts';
import type { Finding } from './finding.ts';
import type { Outcome } from './try-case.ts';

/** A case of an operation that was tried, or could not be. */
export interface TriedCase {
  readonly code: number;
  readonly outcome: Outcome;
}

/** An operation with its cases. */
export interface TriedOperation {
  readonly operation: DescribedOperation;
  readonly cases: readonly TriedCase[];
}

/** Whether a finding is about a field, about what is in it, or about what it is in. */
function concerns({ field: found = '' }: Finding, field = ''): boolean {
  return found === '' || field === '' || `${found}.`.startsWith(`${field}.`) || `${field}.`.startsWith(`${found}.`);
}

/** What the operations of a run say of each other: a read after a write shows what the write has changed, or does not. */
export class Evidence {
  readonly #tried: ReadonlyMap<string, TriedOperation>;

  constructor(tried: readonly TriedOperation[]) {
    this.#tried = new Map(tried.map((one) => [one.operation.id, one]));
  }

  #success(id: string): Outcome | undefined {
    return this.#tried.get(id)?.cases.find(({ code }) => code === 200)?.outcome;
  }

  #findings(id: string): readonly Finding[] {
    return this.#success(id)?.findings ?? [];
  }

  /** The writes that were read back by an operation. */
  #writesReadBy(reader: string): readonly string[] {
    return [...this.#tried.keys()].filter((id) => this.#success(id)?.readers.includes(reader));
  }

  #contradicts(reader: string, write: string): boolean {
    return this.#findings(write).some(({ through }) => through === reader);
  }

  /** Whether another read shows what a write has changed. */
  #isShownElsewhere(write: string): boolean {
    return this.#success(write)?.readers.some((reader) => !this.#contradicts(reader, write)) ?? false;
  }

  /** Whether several writes were read back by an operation, and it shows none of them. */
  #contradictsAll(reader: string): boolean {
    const writes = this.#writesReadBy(reader);
    const originals = new Set(writes.map((write) => this.#tried.get(write)?.operation.original));
    return originals.size > 1 && writes.every((write) => this.#contradicts(reader, write));
  }

  /** The writes that other evidence confirms, and that a read does not show. */
  hiddenBy(reader: string): readonly string[] {
    const contradicted = this.#writesReadBy(reader).filter((write) => this.#contradicts(reader, write));
    return this.#contradictsAll(reader) ? contradicted : contradicted.filter((write) => this.#isShownElsewhere(write));
  }

  /** Whether the read is to blame, and not the write, for a finding that the write has no effect. */
  isReaderWrong({ through = '', field }: Finding, write: string): boolean {
    if (this.hiddenBy(through).includes(write)) return true;
    // A read that depends on the write, before it or in the scene, is no evidence of its own.
    const depends = this.#success(through)?.needs.includes(write) === true || sceneOperations[write] !== undefined;
    const wrong = this.#findings(through).filter((finding) => concerns(finding, field));
    return wrong.some(({ kind }) => kind === 'form' || (kind === 'state' && !depends));
  }

  /** Whether what an operation returns or changes cannot be relied on. */
  #isBroken(id: string): boolean {
    return this.#findings(id).some(
      (finding) => finding.kind === 'form' || (finding.kind === 'effect' && !this.isReaderWrong(finding, id)),
    );
  }

  /** The operation that makes a case differ: one before it or in the scene that cannot be relied on. */
  causeOf({ operation: { id, original } }: TriedOperation, { code, outcome }: TriedCase): string | undefined {
    const inScene = Object.entries(sceneOperations).filter(([write, { codes, operations }]) =>
      code === 200
        ? operations?.includes(original) || this.#success(write)?.readers.includes(id)
        : codes.includes(code),
    );
    return [...outcome.needs, ...inScene.map(([write]) => write)].find(
      (needed) => needed !== id && this.#isBroken(needed),
    );
  }
}
