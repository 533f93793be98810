import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { endpoints, type OpenApiDocument } from './openapi.ts';

export interface Text {
  en: string;
  zh: string;
}

/** One code of errors.yaml, in both languages. */
export interface ErrorEntry {
  code: number;
  name: string;
  /** Which operations can return it: every one, every one that requires a token, or those that name it in `x-errors`. */
  scope: 'all' | 'token' | 'operation';
  category: string;
  retry: 'no' | 'new-token' | 'later';
  /** False for codes that clients of the vendor handle but no document lists. */
  documented: boolean;
  meaning: Text;
  remedy: Text;
  /** How to see the error on the mock. */
  mock: Text;
}

interface SourceEntry extends Omit<ErrorEntry, 'documented' | 'meaning' | 'remedy' | 'mock'> {
  meaning: string;
  remedy: string;
  mock: { en: string; 'x-zh': string };
  'x-zh': { meaning: string; remedy: string };
}

/** Reads errors.yaml, documented codes first. Its shape is held by the lint rule `error-catalogue`. */
export function readCatalogue(root: string): ErrorEntry[] {
  const text = readFileSync(join(root, 'errors.yaml'), 'utf8');
  const source = load(text) as { errors: SourceEntry[]; observed: SourceEntry[] }; // As the rule holds it.
  const entry = (documented: boolean) => (error: SourceEntry) => ({
    code: error.code,
    name: error.name,
    scope: error.scope,
    category: error.category,
    retry: error.retry,
    documented,
    meaning: { en: error.meaning, zh: error['x-zh'].meaning },
    remedy: { en: error.remedy, zh: error['x-zh'].remedy },
    mock: { en: error.mock.en, zh: error.mock['x-zh'] },
  });
  return [...source.errors.map(entry(true)), ...source.observed.map(entry(false))];
}

/** The catalogue as it is published: each code with the operations that list it. */
export function publishedCatalogue(catalogue: ErrorEntry[], document: OpenApiDocument): unknown {
  const operations = endpoints(document).flatMap(({ operation }) => ('x-twin-of' in operation ? [] : [operation]));
  return {
    errors: catalogue.map((error) => ({
      ...error,
      operations: operations
        .filter((operation) => operation['x-errors']?.includes(error.name))
        .map(({ operationId }) => operationId),
    })),
  };
}
