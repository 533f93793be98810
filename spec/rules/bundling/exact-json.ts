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
  isRawJSON(value: unknown): value is RawJson;
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

/** A deep copy of plain JSON data that keeps raw JSON as it is. */
export function cloneJson<T>(value: T): T {
  if (typeof value !== 'object' || value === null || json.isRawJSON(value)) return value;
  const copy = Array.isArray(value)
    ? value.map(cloneJson)
    : Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cloneJson(entry)]));
  return copy as T; // The copy has the shape of what it was copied from.
}
