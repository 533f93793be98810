const digits = /^-?\d+$/;

function writeField(name: string, value: unknown, exact: ReadonlySet<string>): string {
  if (!exact.has(name)) return write(value, exact);
  if (Array.isArray(value)) return `[${value.map((entry) => writeField(name, entry, exact)).join(',')}]`;
  return typeof value === 'string' && digits.test(value) ? value : write(value, exact);
}

function write(value: unknown, exact: ReadonlySet<string>): string {
  if (Array.isArray(value)) return `[${value.map((entry) => write(entry, exact)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${writeField(name, field, exact)}`).join(',')}}`;
}

/**
 * JSON text of plain data, in which the fields named in `exact` hold message ids: strings of digits here, integers on
 * the wire, because a number cannot hold them.
 */
export function writeJson(value: unknown, exact: ReadonlySet<string>): string {
  return exact.size === 0 ? JSON.stringify(value) : write(value, exact);
}
