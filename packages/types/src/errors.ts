import type { ErrorInfo } from './error-info.ts';
import { errorCatalogue } from './generated/error-catalogue.ts';

export type { ErrorInfo, LocalizedText, RetryAdvice } from './error-info.ts';
export { errorCatalogue };

/** What the description says of a code, or nothing for a code that it does not know. Source: quick-start. */
export function errorInfo(code: number): ErrorInfo | undefined {
  return errorCatalogue.find((error) => error.code === code);
}
