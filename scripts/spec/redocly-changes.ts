import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { OpenApiDocument } from '../../spec/bundle/openapi.ts';
import type { Change, Impact } from './change.ts';
import { closedInResponses } from './closed-responses.ts';
import { describePlace } from './pointer.ts';

/** What `redocly diff --format json` says of one change; the parts that are read here. */
interface RedoclyChange {
  path: string;
  kind: 'added' | 'removed' | 'modified';
  impact: Impact;
  verdicts: { ruleId: string; message: string }[];
  property?: string;
  base?: { value?: unknown };
  revision?: { pointer: string; value?: unknown };
}

/** What house-changes.ts judges, with more knowledge of what the generated packages make of it. */
const properties = new Set([
  ...['x-token', 'x-errors', 'x-pagination', 'x-idempotency-key', 'x-invalidates', 'x-removes', 'x-optimistic'],
  ...['x-enum-varnames', 'x-example-headers', 'example', 'examples'],
]);

/** What only readers notice. Everything else is at least a minor change. */
const prose =
  /^(description|summary|title|externalDocs|tags|contact|license|servers|url|x-zh|x-displayName|x-enumDescriptions|x-unit|info)$/;
/** Objects whose members have names of their own. */
const proseObjects = /(?<!\/properties)\/(x-enumDescriptions|x-zh|externalDocs)(\/|$)/;
const places =
  /^#\/components\/(schemas|parameters)\/[^/]+$|\/examples?(\/|$)|\/x-enum-varnames$|\/responses\/200\/content\/[^/]+\/schema\/oneOf\/1/;
const judgedElsewhere = ({ path, property = '' }: RedoclyChange): boolean =>
  properties.has(property) || places.test(path);

function shown(value: unknown): string | undefined {
  const text = JSON.stringify(value);
  return text !== undefined && text.length <= 60 ? text : undefined;
}

function textOf({ kind, verdicts, property, base, revision }: RedoclyChange, part: string): string {
  const what = [part, property].filter((word) => word !== undefined && word !== '').join(', ');
  if (verdicts.length > 0)
    return [what, ...verdicts.map(({ message }) => message)].filter((text) => text !== '').join(': ');
  if (what === '' && kind === 'added') return 'a new operation';
  const [from, to] = [shown(base?.value), shown(revision?.value)];
  const values = kind === 'modified' && from !== undefined && to !== undefined ? ` from ${from} to ${to}` : '';
  return `${what} ${kind}${values}`.trim();
}

function runRedocly(folder: string): RedoclyChange[] {
  const command = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
  // In a folder without redocly.yaml, Redocly applies all its rules of compatibility.
  const args = [command, 'diff', 'base.json', 'revision.json', '--format=json', '--output=diff.json', '--fail-on=none'];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`redocly diff failed:\n${stderr}${stdout}`);
  const { changes }: { changes: RedoclyChange[] } = JSON.parse(readFileSync(join(folder, 'diff.json'), 'utf8'));
  return changes;
}

/** The changes that `redocly diff` finds between two bundles, using an empty `folder` for its files. */
export function redoclyChanges(base: OpenApiDocument, revision: OpenApiDocument, folder: string): Change[] {
  for (const [name, document] of Object.entries({ base, revision })) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(document));
  }
  const closed = closedInResponses(revision);
  const impactOf = ({ path, impact, verdicts, kind, property, base: old, revision: now }: RedoclyChange): Impact => {
    const rules = new Set(verdicts.map(({ ruleId }) => ruleId));
    const onlyGrows = rules.size === 1 && rules.has('enum-values-added');
    if (onlyGrows && now !== undefined && !closed.has(now.pointer.replace(/\/enum$/, ''))) return 'minor';
    // A number in TypeScript before and after, and every former value is still valid.
    if (property === 'format' && old?.value === 'int32' && now?.value === 'int64') return 'minor';
    // Callers pass fields by name, and the types reject one that is gone.
    const isField = /\/requestBody\/.*\/properties\/[^/]+$/.test(path);
    if (isField && (kind === 'removed' ? property === undefined : property === 'key')) return 'major';
    const isFieldName = property === undefined && /\/properties\/[^/]+$/.test(path);
    const isWords = proseObjects.test(path) || prose.test(property ?? path.split('/').at(-1) ?? '');
    const isProse = kind === 'modified' && !isFieldName && isWords;
    return impact === 'patch' && !isProse ? 'minor' : impact;
  };
  return runRedocly(folder)
    .filter((change) => !judgedElsewhere(change))
    .map((change) => {
      const { place, part } = describePlace(change.kind === 'removed' ? base : revision, change.path);
      return { impact: impactOf(change), place, text: textOf(change, part) };
    });
}
