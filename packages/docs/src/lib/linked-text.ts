import { type Locale, pagePath } from './locales.ts';
import { findOperation } from './operations.ts';

/** A part of a text of the description. */
export interface TextPart {
  readonly text: string;
  readonly isCode: boolean;
  /** Page of the operation that the part names. */
  readonly href: string | undefined;
}

/** Splits a text of the description at its backticks, and links the names of operations in a language. */
export function linkedParts(text: string, locale: Locale | undefined): readonly TextPart[] {
  return text.split('`').map((part, index) => {
    const isCode = index % 2 === 1;
    const operation = isCode && locale !== undefined ? findOperation(locale.key, part) : undefined;
    return {
      text: part,
      isCode,
      href: operation === undefined || locale === undefined ? undefined : pagePath(locale, operation.page),
    };
  });
}
