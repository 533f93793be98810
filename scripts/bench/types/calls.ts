import { readFileSync } from 'node:fs';
import { parseExactJson } from '../../../spec/bundle/exact-json.ts';
import {
  endpoints,
  isObject,
  type OpenApiDocument,
  type Parameter,
  type Schema,
} from '../../../spec/bundle/openapi.ts';
import { isRead } from '../../../spec/rules/verbs.ts';

/** One operation as a program would call it, with the values of its first example, each as TypeScript text. */
export interface Call {
  id: string;
  method: string;
  path: string;
  /** Whether our hook is a query. Other tools go by the method. */
  read: boolean;
  query: string | undefined;
  body: string | undefined;
  /** What our client takes: query and body side by side, message ids as strings. */
  input: string | undefined;
}

/** Follows a reference into the components. */
function resolve<T extends { $ref?: string }>(document: OpenApiDocument, node: T): T {
  const [, section = '', name = ''] = /^#\/components\/(\w+)\/(\w+)$/.exec(node.$ref ?? '') ?? [];
  const target = document.components[section]?.[name];
  // A reference is resolved to an object of the same kind.
  return isObject(target) ? (target as T) : node;
}

const isMessageId = ({ $ref, items }: Schema): boolean => ($ref ?? items?.$ref) === '#/components/schemas/MessageId';

/** Digits as strings, in the place of a number and of each number of a list. */
function asDigits(value: unknown): unknown {
  return Array.isArray(value) ? value.map(asDigits) : JSON.stringify(value);
}

function exact(values: Record<string, unknown>, schemas: Record<string, Schema>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isMessageId(schemas[name] ?? {}) ? asDigits(value) : value]),
  );
}

const text = (value: object): string | undefined =>
  Object.keys(value).length === 0 ? undefined : JSON.stringify(value, null, 2);

/** The operations of a bundle, without twins, each with the request of its first example. */
export function readCalls(bundle: string): Call[] {
  // The file is a bundle, made by the generator just before.
  const document = parseExactJson(readFileSync(bundle, 'utf8')) as OpenApiDocument;
  return endpoints(document).flatMap(({ path, method, operation }): Call[] => {
    if (operation['x-twin-of'] !== undefined) return [];
    const parameters = (operation.parameters ?? [])
      .map((parameter): Parameter => resolve(document, parameter))
      .filter((parameter) => parameter.in === 'query' && parameter.example !== undefined);
    const query = Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
    const schemas = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
    const media = operation.requestBody?.content['application/json'];
    const example = Object.values(media?.examples ?? {})[0];
    const body = isObject(example) ? example['value'] : undefined;
    const fields = media === undefined ? undefined : resolve(document, media.schema).properties;
    const carried = body === undefined ? {} : fields !== undefined && isObject(body) ? exact(body, fields) : { body };
    return [
      {
        id: operation.operationId,
        method,
        path,
        read: isRead(operation.operationId),
        query: text(query),
        body: body === undefined ? undefined : JSON.stringify(body, null, 2),
        input: text({ ...exact(query, schemas), ...carried }),
      },
    ];
  });
}

/** So many of them, evenly spread over the description. */
export function spread(calls: readonly Call[], count: number): Call[] {
  return calls.filter(
    (_, index) => Math.floor((index * count) / calls.length) !== Math.floor(((index - 1) * count) / calls.length),
  );
}
