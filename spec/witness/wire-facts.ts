/** What is on the wire, one line for each fact, without the words that describe it. */

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

/** What the documents say and the description does not, and the reverse. */
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
  'x-unit',
];

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Merges an `allOf` into one schema: how a description shares fields is no fact. */
function merged(document: BundledDescription, { allOf, ...own }: Schema): Schema {
  if (!Array.isArray(allOf)) return own;
  const parts = [...allOf.map((part) => resolve(document, part).schema), own];
  return {
    type: 'object',
    ...own,
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

function operationFacts(document: BundledDescription, key: string, operation: Schema): string[] {
  const parameters = [operation['parameters'] ?? []].flat().map((parameter) => resolve(document, parameter).schema);
  const responses = isObject(operation['responses']) ? operation['responses'] : {};
  const id = String(operation['x-twin-of'] ?? operation['operationId']);
  const pascal = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  const twin = operation['x-twin-of'] === undefined ? '' : ` twin of ${id}`;
  const outcomes: readonly [string, string][] = [
    ['response', `${pascal}Success`],
    ['failure', `${pascal}Failure`],
  ];
  const lines = [
    `token ${operation['x-token']}${twin}`,
    `statuses ${Object.keys(responses).join(' ')}`,
    ...extensionFacts(operation),
    ...parameters.flatMap((parameter) =>
      facts(document, `${parameter['in']}.${parameter['name']}`, parameter['schema'], parameter['required'] === true),
    ),
    ...bodyFacts(document, operation['requestBody']),
    ...outcomes
      .filter(([, name]) => name in document.components.schemas)
      .flatMap(([path, name]) => facts(document, path, { $ref: `#/components/schemas/${name}` }, false)),
  ];
  return lines.map((line) => `${key} ${line}`);
}

/** Returns every fact of a description, by the method and path, or the error code, that it is about. */
export function wireFacts(
  document: BundledDescription,
  catalogue: readonly CatalogueError[],
): ReadonlyMap<string, readonly string[]> {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, string[]] => {
      const key = `${method.toUpperCase()} ${path}`;
      return [key, operationFacts(document, key, operation)];
    }),
  );
  const errors = catalogue.map(({ code, name, scope, retry, documented }): [string, string[]] => [
    `error ${code}`,
    [`error ${code} ${name} scope=${scope} retry=${retry}${documented ? '' : ' observed'}`],
  ]);
  return new Map([...operations, ...errors]);
}

/** The method and path, or the error code, that a fact is about. */
export const subjectOf = (fact: string): string => fact.split(' ', 2).join(' ');

/** Compares the documented facts with those of a description; a subject that the documents do not know is not judged. */
export function compareFacts(
  documented: readonly string[],
  described: ReadonlyMap<string, readonly string[]>,
): FactDifferences {
  const subjects = new Set(documented.map(subjectOf));
  const now = new Set([...subjects].flatMap((subject) => described.get(subject) ?? []));
  const then = new Set(documented);
  return {
    missing: documented.filter((fact) => !now.has(fact)),
    invented: [...now].filter((fact) => !then.has(fact)),
  };
}
