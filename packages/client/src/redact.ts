/** Every text of three characters or more that a value holds, as it is and as JSON spells it. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 2 ? [value, JSON.stringify(value).slice(1, -1)] : [];
  return Object.values(value ?? []).flatMap(texts);
}

/** Blanks every text that stands anywhere in `secrets`; the longest first, or the rest of it would stay. */
export function redact(text: string, secrets: unknown): string {
  const parts = texts(secrets).sort((a, b) => b.length - a.length);
  return parts.reduce((left, part) => left.replaceAll(part, '***'), text);
}
