/** What a search result is about. */
export type Kind = 'operation' | 'error' | 'value' | 'guide';

/** What can be found: an operation, an error code, an enumeration, or a section of a guide. */
export interface SearchRecord {
  readonly kind: Kind;
  /** Address of its page below the folder of the language, with an anchor where it has one. */
  readonly page: string;
  readonly title: string;
  /** A line under the title: method and path, meaning, page of a section. */
  readonly subtitle: string;
  /** Identifiers that find exactly this: operation id and path, code and name, name of an enumeration. */
  readonly names: readonly string[];
  /** Anchors of its fields, whose last part is the field's name; names of an enumeration's values. */
  readonly fields: readonly string[];
  /** What else it says. */
  readonly text: string;
  /** Its title in the other language. */
  readonly otherTitle: string;
}

/** A record that matches a query. */
export interface SearchResult {
  readonly kind: Kind;
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  /** Name of the field that the query names exactly. */
  readonly field: string | undefined;
}
