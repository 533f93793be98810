import type { Oas3Rule, Plugin } from '@redocly/openapi-core';
import { bundle } from '../bundle/decorator.ts';
import { arrayItems } from './array-items.ts';
import { chinese } from './chinese.ts';
import { described } from './described.ts';
import { enumerations } from './enumerations.ts';
import { errorCatalogue } from './error-catalogue.ts';
import { exactIntegers } from './exact-integers.ts';
import { examples } from './examples.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { invalidates } from './invalidates.ts';
import { knownExtensions } from './known-extensions.ts';
import { noOrphans } from './no-orphans.ts';
import { noQuestions } from './no-questions.ts';
import { note } from './note.ts';
import { operationErrors } from './operation-errors.ts';
import { operationFile } from './operation-file.ts';
import { operationId } from './operation-id.ts';
import { operationSource } from './operation-source.ts';
import { operationToken } from './operation-token.ts';
import { pagination } from './pagination.ts';
import { reservedNames } from './reserved-names.ts';
import { saidOnce } from './said-once.ts';
import { schemaFile } from './schema-file.ts';
import { sensitive } from './sensitive.ts';
import { guarded } from './support/guard.ts';
import type { Rule } from './support/redocly.ts';
import { tableOfContents } from './table-of-contents.ts';
import { translations } from './translations.ts';
import { twin } from './twin.ts';
import { unit } from './unit.ts';
import { webhook } from './webhook.ts';

/** The house rules of the sources, by the names under which Redocly reports them (`lanying/operation-id`). */
const rules: Record<string, Rule> = {
  'array-items': arrayItems,
  chinese,
  described,
  enumerations,
  'error-catalogue': errorCatalogue,
  'exact-integers': exactIntegers,
  examples,
  'idempotency-key': idempotencyKey,
  invalidates,
  'known-extensions': knownExtensions,
  'no-orphans': noOrphans,
  'no-questions': noQuestions,
  'operation-errors': operationErrors,
  'operation-file': operationFile,
  'operation-id': operationId,
  'operation-source': operationSource,
  'operation-token': operationToken,
  pagination,
  note,
  'reserved-names': reservedNames,
  'said-once': saidOnce,
  'schema-file': schemaFile,
  sensitive,
  'table-of-contents': tableOfContents,
  translations,
  twin,
  unit,
  webhook,
};

const guardedRules = Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, guarded(rule)]));

/** `extends: [lanying/sources]` turns on every house rule as an error. */
const sources = {
  rules: Object.fromEntries(Object.keys(rules).map((name): [string, 'error'] => [`lanying/${name}`, 'error'])),
};

/** The house rules as a Redocly plugin, for the CLI (redocly.yaml) and for `createConfig`. */
export const plugin: Plugin = {
  id: 'lanying',
  // The cast bridges Redocly's types and the part of them that the rules use (support/redocly.ts).
  rules: { oas3: guardedRules as unknown as Record<string, Oas3Rule> },
  decorators: { oas3: { bundle } },
  configs: { sources },
};

/** What the Redocly CLI calls. */
export default (): Plugin => plugin;
