import { explain, type Violation } from './json-schema/explain.ts';
import { testOf } from './json-schema/test.ts';
import type { JsonSchema } from './operation.ts';

export type { Violation };

/** Checks a value; answers with what it violates, the most telling first. */
export type Check = (value: unknown) => readonly Violation[];

/** More violations than these help nobody, and a long list may have very many. */
const violationsTold = 20;

const none: readonly Violation[] = [];

function violations(schema: JsonSchema, value: unknown): readonly Violation[] {
  const found: Violation[] = [];
  for (const violation of explain(schema, value)) {
    found.push(violation);
    if (found.length === violationsTold) break;
  }
  return found;
}

/** A check against a schema of the description. */
export function compile(schema: JsonSchema): Check {
  const test = testOf(schema);
  return (value) => (test(value) ? none : violations(schema, value));
}
