import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, createConfig } from '@redocly/openapi-core';
import { readCatalogue } from '../../spec/rules/bundling/catalogue.ts';
import { cloneJson } from '../../spec/rules/bundling/exact-json.ts';
import { readExamples } from '../../spec/rules/bundling/examples.ts';
import { expand } from '../../spec/rules/bundling/expand.ts';
import { inLanguage } from '../../spec/rules/bundling/languages.ts';
import type { OpenApiDocument } from '../../spec/rules/bundling/openapi.ts';
import type { Description } from '../generate/load.ts';

export interface JoinedDescription extends Description {
  /** The sources in one document, in both languages, before bundling adds anything. */
  sources: OpenApiDocument;
}

/**
 * Joins the description in `folder` without checking it: one of last year need not keep the rules of today, and an
 * unfinished one can be counted. Throws if a file is missing or is no YAML.
 */
export async function joinDescription(folder: string): Promise<JoinedDescription> {
  const root = join(folder, 'openapi.yaml');
  if (!existsSync(root)) throw new Error(`${root} does not exist`);
  const { bundle: document, problems } = await bundle({ ref: root, config: await createConfig({}) });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const sources: OpenApiDocument = document.parsed;
  const catalogue = readCatalogue(folder);
  const examples = readExamples(folder);
  const expanded = cloneJson(sources);
  expand(expanded, { catalogue, examples });
  return {
    sources,
    english: inLanguage(expanded, 'en'),
    chinese: inLanguage(expanded, 'zh-Hans'),
    catalogue,
    examples,
  };
}
