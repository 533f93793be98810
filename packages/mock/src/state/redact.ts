import { personalFields, secretFields } from '@lanying-im/types';

/** Fields that the description marks `x-sensitive`. */
const sensitiveFields: ReadonlySet<string> = new Set([...secretFields, ...personalFields]);

/** What a log shows in place of a sensitive value. */
export const marker = '[redacted]';

/** Returns a copy of plain data in which the values of sensitive fields are replaced by `'[redacted]'`. */
export function redactFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactFields);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const isSensitive = sensitiveFields.has(name) && field !== null && field !== '';
      return [name, isSensitive ? marker : redactFields(field)];
    }),
  );
}

/**
 * Returns a copy of a body without sensitive values. A string that is the whole body, or the whole `data` of an envelope,
 * has no name by which the description could mark it, and is replaced, too.
 */
export function redactBody(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? value : marker;
  if (Array.isArray(value)) return value.map(redactBody);
  if (typeof value !== 'object' || value === null || !('data' in value)) return redactFields(value);
  return { ...Object(redactFields(value)), data: redactBody(value.data) };
}

/** Integers that a `number` cannot hold, and strings, in which digits are none. */
const stringOrLongInteger = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/** Parses JSON, with integers beyond 2^53 as strings of digits. Returns undefined for other content. */
export function parseForReading(json: string): unknown {
  try {
    return JSON.parse(
      json.replace(stringOrLongInteger, (match) => {
        return match.startsWith('"') || Number.isSafeInteger(Number(match)) ? match : `"${match}"`;
      }),
    );
  } catch {
    return undefined;
  }
}
