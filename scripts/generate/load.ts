import { join } from 'node:path';
import {
  BaseResolver,
  bundleDocument,
  createConfig,
  type Document,
  getLineColLocation,
  lintDocument,
  type NormalizedProblem,
  YamlParseError,
} from '@redocly/openapi-core';
import { type ErrorEntry, readCatalogue } from '../../spec/rules/bundling/catalogue.ts';
import { type Example, readExamples } from '../../spec/rules/bundling/examples.ts';
import { expand } from '../../spec/rules/bundling/expand.ts';
import { inLanguage } from '../../spec/rules/bundling/languages.ts';
import type { OpenApiDocument } from '../../spec/rules/bundling/openapi.ts';
import { plugin } from '../../spec/rules/plugin.ts';
import { DescriptionError, type Problem } from './problem.ts';

/** The description, its files joined and written out, with what stands beside it. */
export interface Description {
  english: OpenApiDocument;
  chinese: OpenApiDocument;
  catalogue: ErrorEntry[];
  examples: Example[];
}

function locate({ message, location: [location] }: NormalizedProblem, root: string): Problem {
  if (location === undefined) return { file: root, line: 1, message };
  return { file: location.source.absoluteRef, line: getLineColLocation(location).start.line, message };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DescriptionError(problems);
}

async function open(root: string, resolver: BaseResolver): Promise<Document> {
  const document = await resolver.resolveDocument(null, root, true);
  if (document instanceof YamlParseError) {
    throw new DescriptionError([{ file: root, line: document.line, message: document.message }]);
  }
  if (document instanceof Error) throw new DescriptionError([{ file: root, line: 1, message: document.message }]);
  return document;
}

/** Checks the sources under `folder` against the house rules and joins them. Throws `DescriptionError`. */
export async function loadDescription(folder: string): Promise<Description> {
  const root = join(folder, 'openapi.yaml');
  const config = await createConfig({
    plugins: [plugin],
    extends: ['lanying/sources'],
    rules: { struct: 'error', 'no-unresolved-refs': 'error' },
  });
  const externalRefResolver = new BaseResolver(config.resolve);
  const document = await open(root, externalRefResolver);
  // Checking reads and joining rewrites the same parsed files, so that each is parsed once.
  const settings = { document, config: config.styleguide, externalRefResolver };
  refuse((await lintDocument(settings)).map((problem) => locate(problem, root)));
  const { bundle, problems } = await bundleDocument(settings);
  refuse(problems.map((problem) => locate(problem, root)));

  const catalogue = readCatalogue(folder);
  const examples = readExamples(folder);
  const expanded: OpenApiDocument = bundle.parsed;
  expand(expanded, { catalogue, examples });
  return { english: inLanguage(expanded, 'en'), chinese: inLanguage(expanded, 'zh-Hans'), catalogue, examples };
}
