import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { load } from 'js-yaml';
import type { Location, RuleContext, Source } from './redocly.ts';

/** A file beside the description, with places in it that Redocly prints like its own. */
export interface OpenedFile {
  /** What the file says; undefined when it cannot be read. */
  content: unknown;
  location: Location;
  /** Why the file cannot be read or parsed. */
  problem?: string;
}

/** The folder of the root document. Right only while Redocly visits `Root`. */
export function rootFolder(context: RuleContext): string {
  return dirname(context.location.source.absoluteRef);
}

/** Opens a YAML or JSON file that no `$ref` leads to, so that Redocly has not read it. */
export function openFile(context: RuleContext, path: string): OpenedFile {
  let body = '';
  let problem: string | undefined;
  let content: unknown;
  try {
    body = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    content = path.endsWith('.json') ? JSON.parse(body) : load(body);
  } catch (error) {
    problem = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  }
  const location = locationIn(context.location, path, body);
  return problem === undefined ? { content, location } : { content, location, problem };
}

/** The place of a whole file, which Redocly cannot have read. */
function locationIn(like: Location, path: string, body: string): Location {
  // The classes are not exported by the CLI; a location at hand is the way to both of them, in every version.
  const SourceClass = like.source.constructor as new (absoluteRef: string, body: string) => Source;
  const LocationClass = like.constructor as new (source: Source, pointer: string) => Location;
  return new LocationClass(new SourceClass(path, body), '#/');
}
