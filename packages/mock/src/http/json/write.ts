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

/** Texts of lists that never change. Empty until they are needed. */
const texts = new WeakMap<object, string>();

/** Marks a list that never changes, nor anything in it, so that its text is made only once, however often it is answered. */
export function lasting<List extends readonly object[]>(list: List): List {
  texts.set(list, '');
  return list;
}

function textOf(list: object): string {
  const known = texts.get(list);
  if (known) return known;
  const text = JSON.stringify(list);
  texts.set(list, text);
  return text;
}

/** Whether a value is an envelope whose `data` is a lasting list. */
function hasLastingData(value: unknown): value is { readonly code: unknown; readonly data: object } {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('data' in value)) return false;
  return typeof value.data === 'object' && value.data !== null && texts.has(value.data);
}

/**
 * JSON text of plain data, in which the fields named in `exact` hold message ids: strings of digits here, integers on
 * the wire, because a number cannot hold them.
 */
export function writeJson(value: unknown, exact: readonly string[] = []): string {
  if (exact.length > 0) return write(value, exact);
  if (!hasLastingData(value)) return JSON.stringify(value);
  const { data, ...rest } = value;
  return `${JSON.stringify(rest).slice(0, -1)},"data":${textOf(data)}}`;
}
