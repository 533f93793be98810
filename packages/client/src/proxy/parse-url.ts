/** Returns a string as a URL; undefined where it is none. `URL.canParse` is missing in jsdom and older runtimes. */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
