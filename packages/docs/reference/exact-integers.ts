/**
 * The integers of a JSON text that a number cannot hold, by what a number makes of them. Message ids are such integers,
 * and Redoc, like every script, would show them with wrong last digits.
 *
 * @throws Error where two of them would be told apart by nobody
 */
export function inexactIntegers(json: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [digits] of json.matchAll(/\d{16,}/g)) {
    const rounded = String(Number(digits));
    if (Number.isSafeInteger(Number(digits)) || rounded === digits) continue;
    if (found[rounded] !== undefined && found[rounded] !== digits) {
      throw new Error(`The examples have both ${digits} and ${found[rounded]}, which are one number to a browser.`);
    }
    found[rounded] = digits;
  }
  return found;
}

/** A script for the page that lets everything which is shown as JSON have its exact digits. */
export function exactIntegersScript(json: string): string {
  return `{
  const exact = ${JSON.stringify(inexactIntegers(json))};
  const { stringify } = JSON;
  JSON.stringify = (...input) => stringify(...input)?.replace(/\\d{16,}/g, (digits) => exact[digits] ?? digits);
}`;
}
