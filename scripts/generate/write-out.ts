import { type ErrorEntry, readCatalogue } from '../../spec/rules/bundling/catalogue.ts';
import { type Example, readExamples } from '../../spec/rules/bundling/examples.ts';
import { expand } from '../../spec/rules/bundling/expand.ts';
import { inLanguage } from '../../spec/rules/bundling/languages.ts';
import type { OpenApiDocument } from '../../spec/rules/bundling/openapi.ts';

/** The description, its files joined and written out, with what stands beside it. */
export interface Description {
  english: OpenApiDocument;
  chinese: OpenApiDocument;
  catalogue: ErrorEntry[];
  examples: Example[];
}

/** Adds to the joined sources what stands beside them in their folder, and changes them in doing so. */
export function writeOut(joined: OpenApiDocument, folder: string): Description {
  const catalogue = readCatalogue(folder);
  const examples = readExamples(folder);
  expand(joined, { catalogue, examples });
  return { english: inLanguage(joined, 'en'), chinese: inLanguage(joined, 'zh-Hans'), catalogue, examples };
}
