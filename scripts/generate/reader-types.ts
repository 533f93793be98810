import type { OpenApiDocument } from '../../spec/bundle/openapi.ts';
import type { Problem } from './problem.ts';

/** What a folder of sources contains: one document, or the problems that prevent joining its files. */
export type Joined = { document: OpenApiDocument } | { problems: readonly Problem[] };

/** Reads the sources in a folder. Rejects only if Redocly or a rule itself fails. */
export interface Reader {
  join(folder: string): Promise<Joined>;
  lint(folder: string): Promise<readonly Problem[]>;
}
