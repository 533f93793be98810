/** What the mock sends along with the inspector page. */
export interface PageData {
  /** Ids of all operations. */
  readonly operations: readonly string[];
  /** Error codes, their names, and their messages in both languages. */
  readonly errors: readonly {
    readonly code: number;
    readonly name: string;
    readonly message: { readonly en: string; readonly zh: string };
  }[];
  /** URLs of the pages about error codes, without the code at the end. */
  readonly errorDocsUrl: { readonly en: string; readonly zh: string };
}
