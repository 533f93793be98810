import { dirname } from 'node:path';
import { expand, readSupplements } from './expand.ts';
import { inLanguage, type Language } from './languages.ts';
import type { OpenApiDocument } from './openapi.ts';

interface Context {
  location: { source: { absoluteRef: string } };
}

/** `redocly bundle source` writes what `npm run generate` writes to dist/, in English or in another `language`. */
export const bundle = ({ language = 'en' }: { language?: Language }) => ({
  Root: {
    leave(joined: object, { location }: Context): void {
      // Redocly types the document without extensions; the house rules hold it to this shape.
      const document = joined as OpenApiDocument;
      const root = dirname(location.source.absoluteRef);
      expand(document, readSupplements(root));
      Object.assign(document, inLanguage(document, language));
    },
  },
});
