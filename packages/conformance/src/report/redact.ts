import { personalFields, secretFields } from '@lanying-im/types';

const hidden: ReadonlySet<string> = new Set([...secretFields, ...personalFields]);

/** Parameters of a URL that grant access are in its query. */
function redactString(value: string): string {
  return value.replace(/(https?:\/\/[^\s?"]+)\?[^\s"]*/g, '$1?[redacted]');
}

/** Replaces the values of secret and personal fields, at any depth. */
export function redact(value: unknown): unknown {
  if (typeof value === 'string') return redactString(value);
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, field]) => [name, hidden.has(name) ? mask(field) : redact(field)]);
  return Object.fromEntries(entries);
}

/** Keeps the type, which is what a fixture shows; an empty or absent value is no secret. */
function mask(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? '' : '[redacted]';
  if (Array.isArray(value)) return value.map(mask);
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? 0 : value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, mask(field)]));
}
