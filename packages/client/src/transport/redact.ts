const mask = '***';

/** Returns every string of three characters or more inside of a value; shorter ones would blank half of each message. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 2 ? [value] : [];
  return Object.values(value ?? []).flatMap(stringsIn);
}

/** Returns a string as it is, and as JSON, URLs and forms spell it. */
function spellings(value: string): string[] {
  // Half a character cannot be in a URL, and `encodeURIComponent` throws for it.
  const encoded = encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));
  const lowerCase = encoded.replace(/%../g, (code) => code.toLowerCase());
  return [value, JSON.stringify(value).slice(1, -1), encoded, lowerCase, encoded.replaceAll('%20', '+')];
}

/** Blanks queries of URLs, and every string that is anywhere in `secrets`, in whatever spelling. */
export function redact(message: string, secrets: unknown): string {
  // The longest first, or the rest of it would stay.
  const parts = stringsIn(secrets)
    .flatMap(spellings)
    .sort((a, b) => b.length - a.length);
  const blanked = parts.reduce((left, part) => left.replaceAll(part, mask), message);
  return blanked.replace(/(\S)\?[^\s"<>]+/g, `$1?${mask}`);
}
