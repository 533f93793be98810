import { banner, docComment, identifier, literal } from './code.ts';
import type { Model } from './model.ts';

/** types/error-codes.ts: the documented codes by name. */
export function errorCodes({ catalogue }: Model): string {
  const entries = catalogue
    .filter(({ documented }) => documented)
    .map(({ name, code, meaning }) => `${docComment(meaning.en, '  ')}  ${identifier(name)}: ${code},\n`);
  return `${banner}
/** The documented error codes by name. */
export const ErrorCode = {
${entries.join('')}} as const;

/** Name of a documented error code. */
export type ErrorName = keyof typeof ErrorCode;

/** A documented error code. */
export type KnownErrorCode = (typeof ErrorCode)[ErrorName];

/** Any error code: the service may return codes that no document lists. */
export type ErrorCode = KnownErrorCode | (number & {});
`;
}

/** types/error-catalogue.ts: every code with its descriptions in both languages. */
export function errorCatalogue({ catalogue }: Model): string {
  const entries = catalogue.map((error) => `  ${literal(error)},\n`);
  return `${banner}
import type { ErrorInfo } from '../error-info.ts';

export const errorCatalogue: readonly ErrorInfo[] = [
${entries.join('')}];
`;
}
