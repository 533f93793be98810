import { createRequire } from 'node:module';
import type * as OpenapiTypescript from 'openapi-typescript';
import type * as TypeScript from 'typescript';

/**
 * TypeScript and the two parts of openapi-typescript that make types, required and not imported: before an import, Node
 * looks through all nine megabytes for names of exports, and openapi-typescript's main module loads Redocly as well.
 * Together that is as long as it takes to make the types.
 */
const require = createRequire(import.meta.url);

export const typescript: typeof TypeScript = require('typescript');

export const transformSchema: typeof OpenapiTypescript.transformSchema = require('openapi-typescript/dist/transform/index.cjs');

export const {
  astToString,
}: Pick<typeof OpenapiTypescript, 'astToString'> = require('openapi-typescript/dist/lib/ts.cjs');

export const {
  resolveRef,
}: Pick<typeof OpenapiTypescript, 'resolveRef'> = require('openapi-typescript/dist/lib/utils.cjs');
