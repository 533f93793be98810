/** What a sample of an operation is made from. */
export interface SampledOperation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly in?: string; readonly name?: string; readonly example?: unknown }[];
  readonly requestBody?: {
    readonly content: {
      readonly 'application/json': { readonly examples: { readonly ok: { readonly value: unknown } } };
    };
  };
}

// What the reference shows without scrolling.
const widest = 52;

// Stands before the digits of an integer that a number cannot hold, while examples are parsed.
const mark = '\u{e000}';

/** Reads JSON and keeps the integers that a number cannot hold, as marked strings. */
export function parseMarked(json: string): unknown {
  return JSON.parse(json, (_, value: unknown, { source }: { source?: string } = {}) =>
    typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) ? mark + source : value,
  );
}

/** Writes JSON whose marked strings are integers again. */
export function stringifyMarked(value: unknown): string {
  return JSON.stringify(value).replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
}

function text(value: string): string {
  return `'${JSON.stringify(value.replace(mark, '')).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

const name = (key: string): string => (/^[a-z_]\w*$/i.test(key) ? key : text(key));

/**
 * A value as TypeScript writes it, on one line where that is short, `before` being what precedes it there. Message ids
 * are strings of digits.
 */
export function literal(value: unknown, indent = '', before = 0): string {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, deeper))
    : Object.entries(value).map(([key, item]) => `${name(key)}: ${literal(item, deeper, name(key).length + 3)}`);
  if (parts.length === 0) return open + close;
  const pad = open === '{' ? ' ' : '';
  const line = `${open}${pad}${parts.join(', ')}${pad}${close}`;
  if (!line.includes('\n') && indent.length + before + line.length <= widest) return line;
  return `${open}\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}${close}`;
}

/** The input with which a client sends an operation's example of success; nothing where it takes none. */
export function exampleInput({ parameters = [], requestBody }: SampledOperation): object | undefined {
  const query = parameters.filter(({ in: place, example }) => place === 'query' && example !== undefined);
  const body = requestBody?.content['application/json'].examples.ok.value;
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  if (query.length === 0 && body === undefined) return undefined;
  return {
    ...Object.fromEntries(query.map(({ name = '', example }) => [name, example])),
    ...(isObject ? body : body !== undefined && { body }),
  };
}

/** How a client sends an operation's example of success, in TypeScript. */
export function sample(operation: SampledOperation): string {
  const input = exampleInput(operation);
  const call = `await im.${operation.operationId}(`;
  return `${call}${input === undefined ? '' : literal(input, '', call.length + 2)});`;
}
