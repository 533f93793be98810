/** One text in both languages of the description. */
export interface LocalizedText {
  readonly en: string;
  readonly zh: string;
}

/** What to do with a refused call: give up, get another token and repeat, or repeat after a while. */
export type RetryAdvice = 'no' | 'new-token' | 'later';

/** Everything the description says of an error code. */
export interface ErrorInfo {
  readonly code: number;
  /** Key of `ErrorCode` where the code is documented. */
  readonly name: string;
  /** `all`: every operation can answer it; `token`: every one that takes a token; `operation`: those that list it. */
  readonly scope: 'all' | 'token' | 'operation';
  readonly category: string;
  readonly retry: RetryAdvice;
  /** False for codes that the vendor's clients handle although no document lists them. */
  readonly documented: boolean;
  readonly meaning: LocalizedText;
  readonly remedy: LocalizedText;
  /** How to see the error on `@lanying-im/mock`. */
  readonly mock: LocalizedText;
}
