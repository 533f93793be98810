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

const widest = 64;

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

/** A value as TypeScript writes it, on one line where that is short. Message ids are strings of digits there. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, deeper))
    : Object.entries(value).map(([key, item]) => `${/^\w+$/.test(key) ? key : text(key)}: ${literal(item, deeper)}`);
  if (parts.length === 0) return open + close;
  const pad = open === '{' ? ' ' : '';
  const line = `${open}${pad}${parts.join(', ')}${pad}${close}`;
  if (!line.includes('\n') && indent.length + line.length <= widest) return line;
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
  return `const result = await im.${operation.operationId}(${input === undefined ? '' : literal(input)});`;
}
