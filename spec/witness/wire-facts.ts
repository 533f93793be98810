// What is on the wire, one line for each fact, without the words that describe it.

interface Schema {
  readonly [keyword: string]: unknown;
}

/** The bundled description, as far as facts are read from it. */
export interface BundledDescription {
  readonly paths: Record<string, Record<string, Schema>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

/** An error of the catalogue, as far as facts are read from it. */
export interface CatalogueError {
  readonly code: number;
  readonly name: string;
  readonly scope: string;
  readonly retry: string;
  readonly documented: boolean;
}

/** Facts that only the witness has, and facts that only the description has. */
export interface FactDifferences {
  readonly missing: readonly string[];
  readonly invented: readonly string[];
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
  'additionalProperties',
  'contentMediaType',
  'x-unit',
  'x-sensitive',
];

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Merges an `allOf` into one schema: how a description shares fields is no fact. */
function merged(document: BundledDescription, { allOf, ...own }: Schema): Schema {
  if (!Array.isArray(allOf)) return own;
  const parts = [...allOf.map((part) => resolve(document, part).schema), own];
  return {
    ...own,
    type: [...new Set(parts.flatMap(({ type }) => type ?? []))],
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts.flatMap(({ required }) => required ?? []),
  };
}

function resolve(document: BundledDescription, node: unknown): { schema: Schema; name: string | undefined } {
  if (!isObject(node)) return { schema: {}, name: undefined };
  const { $ref, ...beside } = node;
  if (typeof $ref !== 'string') return { schema: merged(document, node), name: undefined };
  const parts = $ref.slice(2).split('/');
  const target = parts.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), document);
  return { schema: { ...resolve(document, target).schema, ...beside }, name: parts.at(-1) };
}

/** The facts of a field and of the fields below it; a schema inside itself ends there. */
function facts(
  document: BundledDescription,
  path: string,
  node: unknown,
  required: boolean,
  above: readonly string[] = [],
): string[] {
  const { schema, name } = resolve(document, node);
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
    [schema[key] ?? []].flat().flatMap((part, index) => facts(document, `${path}<${key}${index}>`, part, false, below)),
  );
  return [
    own,
    ...properties.flatMap(([key, value]) =>
      facts(document, `${path}.${key}`, value, requiredNames.includes(key), below),
    ),
    ...(schema['items'] === undefined ? [] : facts(document, `${path}[]`, schema['items'], false, below)),
    ...parts,
    ...['not', 'contentSchema'].flatMap((key) =>
      schema[key] === undefined ? [] : facts(document, `${path}<${key}>`, schema[key], false, below),
    ),
  ];
}

/** The schemas of a request body, each with its media type unless that is JSON. */
function bodyFacts(document: BundledDescription, requestBody: unknown): string[] {
  const { schema: body } = resolve(document, requestBody);
  const content = isObject(body['content']) ? Object.entries(body['content']) : [];
  return content.flatMap(([mediaType, media]) =>
    facts(
      document,
      mediaType === 'application/json' ? 'body' : `body<${mediaType}>`,
      isObject(media) ? media['schema'] : undefined,
      body['required'] === true,
    ),
  );
}

/** The extensions that the client and its cache act on, as they are in the description. */
function extensionFacts(operation: Schema): string[] {
  const errors = [operation['x-errors'] ?? []].flat();
  const rules = ['x-invalidates', 'x-removes', 'x-optimistic'].flatMap((key) =>
    [operation[key] ?? []].flat().map((entry) => `${key} ${JSON.stringify(entry)}`),
  );
  const others = ['x-pagination', 'x-idempotency-key']
    .filter((key) => operation[key] !== undefined)
    .map((key) => `${key} ${JSON.stringify(operation[key])}`);
  return [...(errors.length === 0 ? [] : [`errors ${errors.join(' ')}`]), ...rules, ...others];
}

function mediaTypes(response: unknown): string {
  return isObject(response) && isObject(response['content']) ? Object.keys(response['content']).join(' ') : '';
}

function operationFacts(document: BundledDescription, operation: Schema): string[] {
  const parameters = [operation['parameters'] ?? []].flat().map((parameter) => resolve(document, parameter).schema);
  const responses = isObject(operation['responses']) ? operation['responses'] : {};
  const id = String(operation['x-twin-of'] ?? operation['operationId']);
  const pascal = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  const outcomes: readonly [string, string][] = [
    ['response', `${pascal}Success`],
    ['failure', `${pascal}Failure`],
  ];
  return [
    `operation ${id}`,
    `token ${operation['x-token']}`,
    ...(operation['deprecated'] === true ? ['deprecated'] : []),
    ...Object.entries(responses).map(([status, response]) => `status ${status} ${mediaTypes(response)}`.trimEnd()),
    ...extensionFacts(operation),
    ...parameters.flatMap((parameter) =>
      facts(document, `${parameter['in']}.${parameter['name']}`, parameter['schema'], parameter['required'] === true),
    ),
    ...parameters
      .filter((parameter) => parameter['x-sensitive'] !== undefined)
      .map((parameter) => `sensitive ${parameter['in']}.${parameter['name']} ${parameter['x-sensitive']}`),
    ...bodyFacts(document, operation['requestBody']),
    ...outcomes
      .filter(([, name]) => name in document.components.schemas)
      .flatMap(([path, name]) => facts(document, path, { $ref: `#/components/schemas/${name}` }, false)),
  ];
}

/** The facts of a path by method; methods that mean the same share them: `POST|PUT`, the operation before its twins. */
function pathFacts(document: BundledDescription, path: string, item: Record<string, Schema>): [string, string[]][] {
  const methods = new Map<string, string[]>();
  const operations = Object.entries(item).toSorted(
    ([, a], [, b]) => Number(a['x-twin-of'] !== undefined) - Number(b['x-twin-of'] !== undefined),
  );
  for (const [method, operation] of operations) {
    const shared = operationFacts(document, operation).join('\n');
    methods.set(shared, [...(methods.get(shared) ?? []), method.toUpperCase()]);
  }
  return [...methods].map(([shared, names]) => {
    const subject = `${names.join('|')} ${path}`;
    return [subject, shared.split('\n').map((fact) => `${subject} ${fact}`)];
  });
}

/** The names of enumeration values, which become names of the published types. */
function enumerationFacts({ components }: BundledDescription): [string, string[]][] {
  return Object.entries(components.schemas).flatMap(([name, schema]): [string, string[]][] => {
    const values = [schema['enum'] ?? []].flat();
    const names = [schema['x-enum-varnames'] ?? []].flat();
    if (names.length === 0) return [];
    const subject = `enumeration ${name}`;
    return [[subject, [`${subject} ${names.map((key, index) => `${key}=${values[index]}`).join(' ')}`]]];
  });
}

/** Returns every fact of a description, by what it is about: methods and path, an enumeration, an error code. */
export function wireFacts(
  document: BundledDescription,
  catalogue: readonly CatalogueError[],
): ReadonlyMap<string, readonly string[]> {
  const operations = Object.entries(document.paths).flatMap(([path, item]) => pathFacts(document, path, item));
  const errors = catalogue.map(({ code, name, scope, retry, documented }): [string, string[]] => [
    `error ${code}`,
    [`error ${code} ${name}${documented ? '' : ' observed'}`, `error ${code} scope=${scope} retry=${retry}`],
  ]);
  return new Map([...operations, ...enumerationFacts(document), ...errors]);
}

/** What a fact is about: the methods and path, the enumeration or the error code that it begins with. */
export const subjectOf = (fact: string): string => fact.split(' ', 2).join(' ');

/** Compares the witness with a description; a subject that the witness does not know, such as a new operation, is not judged. */
export function compareFacts(
  witness: readonly string[],
  described: ReadonlyMap<string, readonly string[]>,
): FactDifferences {
  const subjects = new Set(witness.map(subjectOf));
  const now = new Set([...subjects].flatMap((subject) => described.get(subject) ?? []));
  const then = new Set(witness);
  return {
    missing: witness.filter((fact) => !now.has(fact)),
    invented: [...now].filter((fact) => !then.has(fact)),
  };
}
