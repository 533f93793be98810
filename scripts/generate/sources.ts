import { join } from 'node:path';
import {
  BaseResolver,
  createConfig,
  type Document,
  getLineColLocation,
  type NormalizedProblem,
  type StyleguideConfig,
  YamlParseError,
} from '@redocly/openapi-core';
import { plugin } from '../../spec/rules/plugin.ts';
import { DescriptionError, type Problem } from './problem.ts';

/** What Redocly needs in order to check or to join the sources. */
export interface Sources {
  document: Document;
  config: StyleguideConfig;
  externalRefResolver: BaseResolver;
}

/** The file and line of something that Redocly found. */
export function locate({ message, location: [location] }: NormalizedProblem, folder: string): Problem {
  if (location === undefined) return { file: join(folder, 'openapi.yaml'), line: 1, message };
  return { file: location.source.absoluteRef, line: getLineColLocation(location).start.line, message };
}

/** Why the root itself cannot be read, and where. */
function rootProblem(error: unknown, file: string): Problem {
  if (!(error instanceof YamlParseError))
    return { file, line: 1, message: error instanceof Error ? error.message : String(error) };
  const [reason = ''] = error.message.split(' in "');
  return { file, line: error.line, message: reason };
}

/** Opens the description in a folder. Throws `DescriptionError` if its root cannot be read. */
export async function openSources(folder: string): Promise<Sources> {
  const root = join(folder, 'openapi.yaml');
  const { styleguide: config, resolve } = await createConfig({
    plugins: [plugin],
    extends: ['lanying/sources'],
    rules: { struct: 'error', 'no-unresolved-refs': 'error' },
  });
  const externalRefResolver = new BaseResolver(resolve);
  const document = await externalRefResolver.resolveDocument(null, root, true).catch((error: unknown) => {
    throw new DescriptionError([rootProblem(error, root)]);
  });
  // By its type it could be an error too; this version throws every one.
  if (document instanceof Error) throw document;
  return { document, config, externalRefResolver };
}
