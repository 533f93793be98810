import { catalogue, document } from './description.ts';

/** What is on the wire, one line for each fact, without the words that describe it. */

interface Schema {
  readonly [keyword: string]: unknown;
}

const LIMITS = [
  'const',
  'enum',
  'default',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'pattern',
  'x-unit',
];

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Merges an `allOf` into one schema: how a description shares fields is no fact. */
function merged({ allOf, ...own }: Schema): Schema {
  if (!Array.isArray(allOf)) return own;
  const parts = [...allOf.map((part) => resolve(part).schema), own];
  return {
    type: 'object',
    ...own,
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required }) => required ?? []),
  };
}

function resolve(node: unknown): { schema: Schema; name: string | undefined } {
  if (!isObject(node)) return { schema: {}, name: undefined };
  const { $ref, ...beside } = node;
  if (typeof $ref !== 'string') return { schema: merged(node), name: undefined };
  const parts = $ref.slice(2).split('/');
  const target = parts.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), document);
  return { schema: { ...resolve(target).schema, ...beside }, name: parts.at(-1) };
}

/** The facts of a field and of the fields below it; a schema inside itself ends there. */
function facts(path: string, node: unknown, required: boolean, above: readonly string[]): string[] {
  const { schema, name } = resolve(node);
  if (name !== undefined && above.includes(name)) return [];
  const below = name === undefined ? above : [...above, name];
  const type = [schema['type'] ?? []].flat().join('|');
  const limits = LIMITS.filter((key) => schema[key] !== undefined).map(
    (key) => `${key}=${JSON.stringify(schema[key])}`,
  );
  const words = [path, type, schema['format'], name && `(${name})`, ...limits, required && 'required'];
  const own = words.filter((word) => typeof word === 'string' && word !== '').join(' ');
  const requiredNames = [schema['required'] ?? []].flat();
  const properties = isObject(schema['properties']) ? Object.entries(schema['properties']) : [];
  const parts = ['anyOf', 'oneOf'].flatMap((key) =>
    [schema[key] ?? []].flat().flatMap((part, index) => facts(`${path}<${key}${index}>`, part, false, below)),
  );
  return [
    own,
    ...properties.flatMap(([key, value]) => facts(`${path}.${key}`, value, requiredNames.includes(key), below)),
    ...(schema['items'] === undefined ? [] : facts(`${path}[]`, schema['items'], false, below)),
    ...parts,
  ];
}

function operationFacts(key: string, operation: Schema): string[] {
  const parameters = [operation['parameters'] ?? []].flat().map((parameter) => resolve(parameter).schema);
  const body = resolve(operation['requestBody']).schema;
  const media = (holder: Schema): unknown => {
    const content = holder['content'];
    const json = isObject(content) ? content['application/json'] : undefined;
    return isObject(json) ? json['schema'] : undefined;
  };
  const responses = isObject(operation['responses']) ? operation['responses'] : {};
  const id = String(operation['x-twin-of'] ?? operation['operationId']);
  const success = `${id.charAt(0).toUpperCase()}${id.slice(1)}Success`;
  const twin = operation['x-twin-of'] === undefined ? '' : ` twin of ${id}`;
  const lines = [
    `token ${operation['x-token']}${twin}`,
    `statuses ${Object.keys(responses).join(' ')}`,
    ...parameters
      .filter((parameter) => parameter['in'] === 'query')
      .flatMap((parameter) =>
        facts(`query.${parameter['name']}`, parameter['schema'], parameter['required'] === true, []),
      ),
    ...(operation['requestBody'] === undefined ? [] : facts('body', media(body), body['required'] === true, [])),
    ...(success in document.components.schemas
      ? facts('response', { $ref: `#/components/schemas/${success}` }, false, [])
      : []),
  ];
  return lines.map((line) => `${key} ${line}`);
}

/** Every fact of the description, by the method and path, or the error code, that it is about. */
export function wireFacts(): ReadonlyMap<string, readonly string[]> {
  const paths: Record<string, Record<string, Schema>> = document.paths;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, string[]] => {
      const key = `${method.toUpperCase()} ${path}`;
      return [key, operationFacts(key, operation)];
    }),
  );
  const errors = catalogue.map(({ code, name, scope, retry, documented }): [string, string[]] => [
    `error ${code}`,
    [`error ${code} ${name} scope=${scope} retry=${retry}${documented ? '' : ' observed'}`],
  ]);
  return new Map([...operations, ...errors]);
}
