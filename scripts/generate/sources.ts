import { join as joinPath } from 'node:path';
import {
  bundleDocument,
  type Config,
  createConfig,
  type Document,
  detectSpec,
  getTypes,
  lintDocument,
  YamlParseError,
} from '@redocly/openapi-core';
import type { OpenApiDocument } from '../../spec/bundle/openapi.ts';
import { plugin } from '../../spec/rules/plugin.ts';
import { circularReferences } from './circular.ts';
import type { Problem } from './problem.ts';
import type { Reader } from './reader-types.ts';
import { FileResolver } from './resolver.ts';
import { sourceProblems } from './source-problems.ts';

/** What Redocly needs in order to check or to join the sources. */
interface Sources {
  document: Document;
  config: Config;
  types: ReturnType<typeof getTypes>;
  externalRefResolver: FileResolver;
}

const parsed = new Map<string, Document>();
const rootOf = (folder: string): string => joinPath(folder, 'openapi.yaml');

/** Why the root itself cannot be read, and where. */
function rootProblem(error: unknown, file: string): Problem {
  if (!(error instanceof YamlParseError))
    return { file, line: 1, message: error instanceof Error ? error.message : String(error) };
  const [reason = ''] = error.message.split(' in "');
  return { file, line: error.line, message: `The YAML is not valid: ${reason}.` };
}

/** Opens the description in a folder, or says why its root cannot be read. */
async function open(folder: string): Promise<Sources | Problem> {
  const root = rootOf(folder);
  const config = await createConfig({
    plugins: [plugin],
    extends: ['lanying/sources'],
    rules: { struct: 'error', 'no-unresolved-refs': 'error', 'lanying/translations': 'warn' },
  });
  const externalRefResolver = new FileResolver(parsed);
  try {
    const document = await externalRefResolver.resolveDocument(null, root, true);
    // By its type it could be an error too; this version throws every one.
    if (document instanceof Error) throw document;
    const types = getTypes(detectSpec(document.parsed)); // Throws for what is no description.
    return { document, config, types, externalRefResolver };
  } catch (error) {
    return rootProblem(error, root);
  }
}

/** Runs Redocly over opened sources. What it throws without a place is reported where a place is known. */
async function read<T>(folder: string, use: (sources: Sources) => Promise<T>): Promise<T | readonly Problem[]> {
  const sources = await open(folder);
  if ('message' in sources) return [sources];
  try {
    return await use(sources);
  } catch (error) {
    const circular = circularReferences(folder);
    if (circular.length > 0) return circular;
    throw error;
  }
}

/** Joins the sources under a folder. House rules are for lint. */
export const join: Reader['join'] = async (folder) => {
  const joined = await read(folder, bundleDocument);
  if (!('bundle' in joined)) return { problems: joined };
  const { bundle, problems } = joined;
  if (problems.length > 0) return { problems: sourceProblems(problems, rootOf(folder)) };
  return { document: bundle.parsed as OpenApiDocument }; // Lint, which runs beside, checks its shape.
};

/** Finds what the sources under a folder break of the house rules. */
export const lint: Reader['lint'] = (folder) =>
  read(folder, async (sources) => sourceProblems(await lintDocument(sources), rootOf(folder)));
