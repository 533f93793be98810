import { isObject, methods, type OpenApiDocument } from '../../spec/bundle/openapi.ts';

/** The keys of a JSON pointer such as `#/paths/~1group~1create/post`. */
export function keysOf(pointer: string): string[] {
  return pointer
    .replace(/^#?\/?/, '')
    .split('/')
    .filter((key) => key !== '')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a place of a document; references on the way are followed, and a key `$ref` follows one as well. */
export function lookUp(document: OpenApiDocument, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((at, key) => {
    if (!isObject(at) && !Array.isArray(at)) return undefined;
    // A list has its indexes as keys, too.
    const holder = at as Record<string, unknown>;
    if (holder[key] === undefined || key === '$ref') {
      const reference = holder['$ref'];
      if (typeof reference !== 'string') return undefined;
      const target = lookUp(document, keysOf(reference));
      return key === '$ref' ? target : lookUp(document, [...keysOf(reference), key]);
    }
    return holder[key];
  }, document);
}

const silent = new Set(['content', 'application/json', 'schema', 'properties', '$ref']);
const words: Record<string, string> = { requestBody: 'body', responses: 'response', items: '[]' };

/** The way from an operation to one of its parts in a reader's words: `body name`, `response data.group_id`. */
function within(document: OpenApiDocument, operation: readonly string[], keys: readonly string[]): string {
  const [first = '', second = '', ...rest] = keys;
  if (first === 'parameters' && second !== '') {
    const parameter =
      lookUp(document, [...operation, first, second, '$ref']) ?? lookUp(document, [...operation, first, second]);
    if (isObject(parameter)) return `${parameter['in']} ${parameter['name']}`;
  }
  const isResponse = first === 'responses' && rest.join('/').startsWith('content/application/json/schema/oneOf/');
  const path = isResponse ? rest.slice(5) : first === 'responses' ? rest : keys.slice(1);
  const head = isResponse && rest[4] === '1' ? 'failure' : (words[first] ?? first);
  const tail = path.filter((key) => !silent.has(key)).map((key) => words[key] ?? key);
  return `${head} ${tail.join('.').replaceAll('.[]', '[]')}`.trim();
}

/** Returns where in a document a pointer leads: an operation's id, and the path from there. */
export function describePlace(document: OpenApiDocument, pointer: string): { place: string; part: string } {
  const [section = '', path = '', method = '', ...rest] = keysOf(pointer);
  if (section !== 'paths' || path === '') return { place: section, part: [path, method, ...rest].join(' ').trim() };
  const ids = methods.flatMap((name) => {
    if (method !== '' && name !== method) return [];
    const operation = document.paths[path]?.[name];
    return operation === undefined ? [] : [operation.operationId];
  });
  const operation = ['paths', path, method];
  return {
    place: ids.length === 0 ? path : ids.join(', '),
    part: rest.length === 0 ? '' : within(document, operation, rest),
  };
}
