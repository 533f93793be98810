/** A message in both languages of the description. */
export interface LocalizedText {
  readonly en: string;
  readonly zh: string;
}

/** Whether a rejected call can be retried: not at all, with another token, or later. */
export type RetryAdvice = 'no' | 'new-token' | 'later';

/** What the description says about an error code. */
export interface ErrorInfo {
  readonly code: number;
  /** Key of `ErrorCode` where the code is documented. */
  readonly name: string;
  /** `all`: every operation can return it; `token`: every one that requires a token; `operation`: those that list it. */
  readonly scope: 'all' | 'token' | 'operation';
  readonly category: string;
  readonly retry: RetryAdvice;
  /** False for codes that the vendor's clients handle although no document lists them. */
  readonly documented: boolean;
  readonly meaning: LocalizedText;
  readonly remedy: LocalizedText;
  /** How to provoke the error on `@lanying-im/mock`. */
  readonly mock: LocalizedText;
}
