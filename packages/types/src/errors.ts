import type { ErrorInfo } from './error-info.ts';
import { errorCatalogue } from './generated/error-catalogue.ts';

export type { ErrorInfo, LocalizedText, RetryAdvice } from './error-info.ts';
export { errorCatalogue };

/** Returns what the description says about a code; undefined for a code that it does not know. */
export function errorInfo(code: number): ErrorInfo | undefined {
  return errorCatalogue.find((error) => error.code === code);
}
