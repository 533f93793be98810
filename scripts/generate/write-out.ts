import { expand, type Supplements } from '../../spec/bundle/expand.ts';
import { inLanguage } from '../../spec/bundle/languages.ts';
import type { OpenApiDocument } from '../../spec/bundle/openapi.ts';

/** The description, its files joined and written out, with what is beside it. */
export interface Description extends Supplements {
  english: OpenApiDocument;
  chinese: OpenApiDocument;
}

/** Adds to the joined sources what is beside them, and changes them in doing so. */
export function writeOut(joined: OpenApiDocument, supplements: Supplements): Description {
  expand(joined, supplements);
  return { english: inLanguage(joined, 'en'), chinese: inLanguage(joined, 'zh-Hans'), ...supplements };
}
