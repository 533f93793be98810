import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { endpoints } from '../../spec/bundle/openapi.ts';
import { messageOf, type Output } from '../generate/output.ts';
import { countFields, enumerationSizes, operationCoverage } from './coverage.ts';
import { joinDescription } from './join.ts';
import { table } from './table.ts';
import { translationsIn } from './translations.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

async function printStats(folder: string, output: Output): Promise<void> {
  const description = await joinDescription(folder);
  const { english, sources, catalogue, examples } = description;
  const operations = operationCoverage(description);
  const documentedEndpoints = endpoints(sources).filter(({ operation }) => operation['x-source'].join() !== 'observed');
  const has = (property: 'x-pagination' | 'x-idempotency-key' | 'x-invalidates' | 'deprecated'): number =>
    endpoints(sources).filter(({ operation }) => operation[property] !== undefined).length;

  const catalogueSource = load(readFileSync(join(folder, 'errors.yaml'), 'utf8'));
  // The rest of an example is data, in which `description` is a field like any other.
  const captions = examples.map(({ summary, 'x-zh': chinese }) => ({ summary, 'x-zh': chinese }));
  const translations = translationsIn([sources, catalogueSource, captions]);
  const returned = new Set(endpoints(english).flatMap(({ operation }) => operation['x-errors'] ?? []));
  const documented = catalogue.filter((error) => error.documented);
  const silent = documented.filter(({ name }) => !returned.has(name)).map(({ name }) => name);
  const without = (kind: 'ok' | 'failures'): string[] =>
    operations.filter((own) => own[kind] === 0).map(({ id }) => id);
  const values = enumerationSizes(sources);

  output.log(
    table(
      ['description', 'there', 'of'],
      [
        ['operations', operations.length, ''],
        ['paths', Object.keys(english.paths).length, ''],
        ['documented operations', documentedEndpoints.length, operations.length],
        ['paths of documented operations', new Set(documentedEndpoints.map(({ path }) => path)).size, ''],
        ['webhooks', Object.keys(english.webhooks ?? {}).length, ''],
        ['method and path pairs, twins included', endpoints(english).length, ''],
        ['operations with an example of success', operations.length - without('ok').length, operations.length],
        ['operations with an example of failure', operations.length - without('failures').length, operations.length],
        ['examples', examples.length, ''],
        [
          'descriptions with their Chinese',
          translations.filter(({ chinese }) => chinese !== undefined).length,
          translations.length,
        ],
        ['schemas', Object.keys(sources.components.schemas).length, ''],
        ['fields of bodies and responses', countFields([sources.paths, sources.components]), ''],
        ['enumerations', values.length, ''],
        ['values of enumerations', sum(values), ''],
        ['documented error codes that an operation returns', documented.length - silent.length, documented.length],
        ['error codes seen in use only', catalogue.length - documented.length, ''],
        ['operations that come in pages', has('x-pagination'), ''],
        ['operations with an idempotency key', has('x-idempotency-key'), ''],
        ['operations that invalidate others', has('x-invalidates'), ''],
        ['deprecated operations', has('deprecated'), ''],
      ],
    ),
  );
  const tags = [...new Set(operations.map(({ tag }) => tag))].sort();
  const rows = tags.map((tag) => {
    const own = operations.filter((operation) => operation.tag === tag);
    const total = (key: 'pairs' | 'ok' | 'failures' | 'errors'): number => sum(own.map((operation) => operation[key]));
    return [tag, own.length, total('pairs'), total('ok'), total('failures'), total('errors')];
  });
  output.log(`\n${table(['tag', 'operations', 'pairs', 'ok examples', 'failures', 'own errors'], rows)}`);
  for (const [what, ids] of [
    ['success', without('ok')],
    ['failure', without('failures')],
  ] as const) {
    if (ids.length > 0) output.log(`\nNo example of ${what}: ${ids.join(', ')}`);
  }
  if (silent.length > 0) output.log(`\nNo operation returns: ${silent.join(', ')}`);
}

/** Runs `npm run spec:stats` for the description in a folder, and returns the exit code. */
export async function specStats(folder: string, output: Output = console): Promise<number> {
  try {
    await printStats(folder, output);
    return 0;
  } catch (error) {
    output.error(messageOf(error));
    return 1;
  }
}
