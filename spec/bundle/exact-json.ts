/**
 * JSON whose large integers survive: message ids exceed 2^53, and a plain parse would round them in the examples.
 * Node has raw JSON since version 22; TypeScript's library does not declare it yet.
 */
interface RawJson {
  readonly rawJSON: string;
}

interface JsonWithSource {
  parse(text: string, reviver: (key: string, value: unknown, context: { source?: string }) => unknown): unknown;
  rawJSON(text: string): RawJson;
}

// The cast adds the two members that the library's declaration of JSON lacks.
const json = JSON as unknown as JsonWithSource;

/** Parses JSON; an integer that a number cannot hold becomes raw JSON, which `JSON.stringify` writes digit by digit. */
export function parseExactJson(text: string): unknown {
  return json.parse(text, (_key, value, { source }) =>
    typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) && source !== undefined
      ? json.rawJSON(source)
      : value,
  );
}
