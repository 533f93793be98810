import { publishedCatalogue } from '../../spec/bundle/catalogue.ts';
import { type KnownTranslations, translations } from '../../spec/bundle/translations.ts';
import manifest from '../../spec/package.json' with { type: 'json' };
import { agentFiles } from './agents.ts';
import {
  clientDocsUrl,
  clientErrors,
  clientErrorsWithoutNames,
  clientMethods,
  clientVersion,
  descriptors,
  operationFunctions,
  operationTable,
} from './client.ts';
import { enums } from './enumerations.ts';
import { errorCatalogue, errorCodes } from './error-codes.ts';
import { mockErrors, mockOperations, mockSchemas } from './mock.ts';
import type { Model } from './model.ts';
import { operationTypes } from './operation-types.ts';
import { proxyOperations } from './proxy.ts';
import { queryFiles } from './query.ts';
import { reactFiles } from './react.ts';
import { schemaTypes } from './schema-types.ts';
import { sensitiveFields } from './sensitive-fields.ts';

/** Files by their path from the repository's root. */
export type Files = ReadonlyMap<string, string>;

/** The folders that hold nothing but generated files, so that one no longer made can be found. */
export const generatedFolders: readonly string[] = ['types', 'client', 'query', 'react', 'mock', 'conformance'].map(
  (name) => `packages/${name}/src/generated`,
);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Makes every file that comes from the description. `known` are the translations that were written together. */
export function artefacts(model: Model, known: KnownTranslations): Files {
  return new Map([
    ['spec/dist/openapi.json', json(model.english)],
    ['spec/dist/openapi.zh-Hans.json', json(model.chinese)],
    ['spec/translations.txt', translations(model, known)],
    ['spec/dist/errors.json', json(publishedCatalogue(model.catalogue, model.english))],
    ['packages/types/src/generated/schema.ts', schemaTypes(model)],
    ['packages/types/src/generated/enums.ts', enums(model)],
    ['packages/types/src/generated/error-codes.ts', errorCodes(model)],
    ['packages/types/src/generated/error-catalogue.ts', errorCatalogue(model)],
    ['packages/types/src/generated/sensitive-fields.ts', sensitiveFields(model)],
    ['packages/types/src/generated/operations.ts', operationTypes(model)],
    ['packages/client/src/generated/descriptors.ts', descriptors(model)],
    ['packages/client/src/generated/table.ts', operationTable(model)],
    ['packages/client/src/generated/operations.ts', operationFunctions(model)],
    ['packages/client/src/generated/methods.ts', clientMethods(model)],
    ['packages/client/src/generated/error-table.ts', clientErrors(model)],
    ['packages/client/src/generated/error-table.browser.ts', clientErrorsWithoutNames(model)],
    ['packages/client/src/generated/docs-url.ts', clientDocsUrl(manifest.homepage)],
    ['packages/client/src/generated/proxy-operations.ts', proxyOperations(model)],
    ['packages/client/src/generated/version.ts', clientVersion(manifest.version)],
    ...queryFiles(model).map(([name, text]) => [`packages/query/src/generated/${name}`, text] as const),
    ...reactFiles(model).map(([name, text]) => [`packages/react/src/generated/${name}`, text] as const),
    ...agentFiles(model, manifest.homepage),
    ['packages/mock/src/generated/operations.ts', mockOperations(model)],
    ['packages/mock/src/generated/schemas.ts', mockSchemas(model)],
    ['packages/mock/src/generated/errors.ts', mockErrors(model, manifest.homepage)],
  ]);
}
