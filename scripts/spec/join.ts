import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, createConfig } from '@redocly/openapi-core';
import { readSupplements } from '../../spec/bundle/expand.ts';
import type { OpenApiDocument } from '../../spec/bundle/openapi.ts';
import { type Description, writeOut } from '../generate/write-out.ts';

export interface JoinedDescription extends Description {
  /** The sources in one document, in both languages, before bundling adds anything. */
  sources: OpenApiDocument;
}

/**
 * Joins the description in `folder` without checking it: an older one need not follow today's rules, and an
 * unfinished one can be counted. Throws if a file is missing or is no YAML.
 */
export async function joinDescription(folder: string): Promise<JoinedDescription> {
  const root = join(folder, 'openapi.yaml');
  if (!existsSync(root)) throw new Error(`${root} does not exist`);
  const { bundle: document, problems } = await bundle({ ref: root, config: await createConfig({}) });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const sources = document.parsed as OpenApiDocument; // Lint checks its shape.
  return { sources, ...writeOut(structuredClone(sources), readSupplements(folder)) };
}
