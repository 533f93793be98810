import { readFileSync } from 'node:fs';
import { BaseResolver, type Document, Source } from '@redocly/openapi-core';

/**
 * Reads and parses files for Redocly. Joining and checking need the same files, and after an edit all but one are as
 * they were, so a text is parsed once; as joining changes what it is given, everyone gets a copy.
 */
export class FileResolver extends BaseResolver {
  readonly #parsed: Map<string, Document>;

  constructor(parsed: Map<string, Document>) {
    super();
    this.#parsed = parsed;
  }

  // Redocly reads without blocking, which costs more than all the reading where nothing else is to be done meanwhile.
  override async loadExternalRef(file: string): Promise<Source> {
    if (/^https?:/.test(file)) return super.loadExternalRef(file);
    try {
      return new Source(file, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
    } catch {
      return super.loadExternalRef(file); // For the error that Redocly knows how to report.
    }
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    let document = this.#parsed.get(source.absoluteRef);
    if (document?.source.body !== source.body) {
      document = super.parseDocument(source, isRoot);
      this.#parsed.set(source.absoluteRef, document);
    }
    return { source, parsed: structuredClone(document.parsed) };
  }
}
