/**
 * JSON whose large integers stay exact: message ids exceed 2^53, so a plain parse would change their last digits. They
 * become a `bigint`. TypeScript's library does not declare yet what Node has had since version 22.
 */
interface JsonWithSource {
  parse(text: string, reviver: (key: string, value: unknown, context: { source?: string }) => unknown): unknown;
  rawJSON(text: string): object;
}

const json = JSON as unknown as JsonWithSource; // See above.

/** Parses JSON; an integer that a number cannot hold becomes a `bigint`. */
export function parseExactJson(text: string): unknown {
  return json.parse(text, (_key, value, { source }) =>
    typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) && source !== undefined
      ? BigInt(source)
      : value,
  );
}

/** Writes JSON in which a `bigint` is an integer with all its digits. */
export function stringifyExactJson(value: unknown, indent?: number): string {
  const replaceBigInt = (_key: string, item: unknown): unknown =>
    typeof item === 'bigint' ? json.rawJSON(String(item)) : item;
  return JSON.stringify(value, replaceBigInt, indent);
}
