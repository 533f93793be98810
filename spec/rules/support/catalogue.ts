import { join } from 'node:path';
import { isObject } from '../../bundle/openapi.ts';
import { type OpenedFile, openFile, rootFolder } from './files.ts';
import type { RuleContext, Source } from './redocly.ts';

/** An entry of errors.yaml, as far as rules about operations need it. */
export interface CatalogueEntry {
  code: number;
  name: string;
  /** Which operations can return it: `all`, those that take a `token`, or those that name it (`operation`). */
  scope: string;
}

const opened = new WeakMap<Source, OpenedFile>();

/** Opens errors.yaml beside the root document, once for all rules. Call it while Redocly visits `Root`. */
export function openCatalogue(context: RuleContext): OpenedFile {
  const { source } = context.location;
  const file = opened.get(source) ?? openFile(context, join(rootFolder(context), 'errors.yaml'));
  opened.set(source, file);
  return file;
}

/** The well-formed documented entries by name; the rule `error-catalogue` reports the others. */
export function entriesByName(context: RuleContext): Map<string, CatalogueEntry> {
  const { content } = openCatalogue(context);
  const list = isObject(content) && Array.isArray(content.errors) ? content.errors : [];
  return new Map(list.filter(isEntry).map((entry) => [entry.name, entry]));
}

/**
 * Whether an operation with this token and these names in `x-errors` can return the error. One that requires no token may
 * name an error of those that do: signing in can find that the user does not exist.
 */
export function canReturn(entry: CatalogueEntry, token: unknown, named: readonly unknown[]): boolean {
  if (entry.scope === 'all') return true;
  return (entry.scope === 'token' && token !== 'none') || named.includes(entry.name);
}

function isEntry(value: unknown): value is CatalogueEntry {
  return (
    isObject(value) &&
    typeof value.code === 'number' &&
    typeof value.name === 'string' &&
    typeof value.scope === 'string'
  );
}
