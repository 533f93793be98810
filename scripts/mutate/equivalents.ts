import { readFileSync } from 'node:fs';
import type { MockMutation } from './mock-mutations.ts';

/** A mutation that changes nothing that anybody can see, so that no test can notice it. */
interface Equivalent {
  /** The file below `packages/mock/src/operations`. */
  readonly file: string;
  /** The line of the source. */
  readonly code: string;
  /** The kind, and what is mutated. */
  readonly mutation: string;
  readonly reason: string;
}

const equivalents: readonly Equivalent[] = JSON.parse(
  readFileSync(new URL('equivalents.json', import.meta.url), 'utf8'),
);

/** Returns why a mutation changes nothing that anybody can see; nothing if that is not known of it. */
export function reasonToSurvive({ part, kind, before, code }: MockMutation): string | undefined {
  const mutation = `${kind}: ${before.split('\n', 1)[0]}`;
  return equivalents.find(
    (known) => part.endsWith(`/operations/${known.file}`) && known.code === code && known.mutation === mutation,
  )?.reason;
}
