const digits = /^-?\d+$/;

function writeField(name: string, value: unknown, exact: readonly string[]): string {
  if (!exact.includes(name)) return write(value, exact);
  if (Array.isArray(value)) return `[${value.map((entry) => writeField(name, entry, exact)).join(',')}]`;
  return typeof value === 'string' && digits.test(value) ? value : write(value, exact);
}

function write(value: unknown, exact: readonly string[]): string {
  if (Array.isArray(value)) return `[${value.map((entry) => write(entry, exact)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${writeField(name, field, exact)}`).join(',')}}`;
}

/** Where an object that never changes carries its text. */
const text: unique symbol = Symbol('text');

interface Lasting {
  readonly [text]: string;
}

/** Marks an object that never changes, so that its text is made only once, in however many long lists it stands. */
export function lasting<Value extends object>(value: Value): Readonly<Value> {
  // Not enumerable: copies of the object, which may be changed, are without it.
  Object.defineProperty(value, text, { value: JSON.stringify(value) });
  return Object.freeze(value);
}

function isLasting(value: unknown): value is Lasting {
  return typeof value === 'object' && value !== null && text in value;
}

function textOf(value: object): string {
  return isLasting(value) ? value[text] : JSON.stringify(value);
}

/** The text of an envelope whose `data` is a list of lasting objects. */
function writeList({ data, ...rest }: { readonly data: readonly object[] }): string {
  return `${JSON.stringify(rest).slice(0, -1)},"data":[${data.map(textOf).join(',')}]}`;
}

function isList(value: unknown): value is { readonly data: readonly object[] } {
  if (typeof value !== 'object' || value === null || !('data' in value) || !Array.isArray(value.data)) return false;
  // Lists are of one kind, and one that is not costs no more than it would otherwise.
  return isLasting(value.data[0]);
}

/**
 * JSON text of plain data, in which the fields named in `exact` hold message ids: strings of digits here, integers on
 * the wire, because a number cannot hold them.
 */
export function writeJson(value: unknown, exact: readonly string[] = []): string {
  if (exact.length > 0) return write(value, exact);
  return isList(value) ? writeList(value) : JSON.stringify(value);
}
