import type { BundledDescription, CatalogueError } from '../../spec/witness/wire-facts.ts';

/** The description and its error catalogue, which a mutation changes in place. */
export interface Mutable {
  readonly document: BundledDescription;
  readonly catalogue: readonly CatalogueError[];
}

interface Node {
  [key: string]: unknown;
}

/** One change at one place of the description. */
export interface DescriptionMutation {
  readonly kind: string;
  /** The operation or the shared schema that the change is in. */
  readonly part: string;
  /** The JSON pointer of the changed object. */
  readonly pointer: string;
  readonly change: string;
  /** Changes the object at the pointer. */
  readonly apply: (node: Node) => void;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What holds words or examples, which are no facts of the wire. */
const WORDS = new Set(['example', 'examples', 'description', 'x-zh', 'x-example-headers', 'externalDocs']);

const toPointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const fromPointer = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

/** Returns the object at a JSON pointer. */
export function nodeAt(root: unknown, pointer: string): Node {
  const keys = pointer.split('/').slice(1).map(fromPointer);
  const found = keys.reduce<unknown>((at, key) => (at as Node)[key], root); // A pointer leads through objects and arrays.
  if (!isNode(found)) throw new Error(`${pointer} is not an object of the description`);
  return found;
}

/** Calls `visit` for every object below documented operations, each once, following references. */
function visitNodes({ document }: Mutable, visit: (node: Node, pointer: string) => void): void {
  const visited = new Set<string>();
  const walk = (value: unknown, pointer: string): void => {
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) walk(entry, `${pointer}/${index}`);
      return;
    }
    if (!isNode(value) || visited.has(pointer)) return;
    visited.add(pointer);
    visit(value, pointer);
    const target = value['$ref'];
    if (typeof target === 'string') walk(nodeAt(document, target.slice(1)), `/document${target.slice(1)}`);
    for (const [key, child] of Object.entries(value)) {
      if (!WORDS.has(key)) walk(child, `${pointer}/${toPointer(key)}`);
    }
  };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      // An observed operation is not in the vendor's documents, so that nothing but the description knows of it.
      if (operation['x-observed'] !== true) walk(operation, `/document/paths/${toPointer(path)}/${method}`);
    }
  }
}

const NUMBER_LIMITS = ['minimum', 'minLength', 'minItems', 'maximum', 'maxLength', 'maxItems'];

/** The changes of one schema or operation, by kind. */
function changesOf(node: Node): [kind: string, change: string, apply: (node: Node) => void][] {
  const changes: ReturnType<typeof changesOf> = [];
  const add = (kind: string, change: string, apply: (node: Node) => void): void =>
    void changes.push([kind, change, apply]);
  const set = (kind: string, key: string, value: unknown): void =>
    add(kind, `${key}: ${JSON.stringify(node[key])} → ${JSON.stringify(value)}`, (target) => {
      if (value === undefined) delete target[key];
      else target[key] = value;
    });
  const { type, properties, enum: values } = node;
  if (isNode(properties) && Object.keys(properties).length > 0) {
    for (const name of Object.keys(properties)) {
      const required = [node['required'] ?? []].flat();
      const others = required.filter((entry) => entry !== name);
      add('field dropped', name, (target) => void delete (target['properties'] as Node)[name]); // An object, as above.
      set('required mark', 'required', required.includes(name) ? others : [...required, name]);
    }
    add(
      'field invented',
      'invented',
      (target) => void Object.assign(target['properties'] as Node, { invented: { type: 'string' } }),
    );
  }
  if (typeof type === 'string') {
    set('type', 'type', type === 'string' ? 'integer' : 'string');
    set('nullability', 'type', [type, 'null']);
  } else if (Array.isArray(type)) {
    set('nullability', 'type', type[0]);
  }
  if (Array.isArray(values)) {
    set('enum', 'enum', values.slice(1));
    set('enum', 'enum', [...values, 'invented']);
  }
  for (const key of NUMBER_LIMITS) {
    if (typeof node[key] !== 'number') continue;
    set('limit', key, node[key] + 1);
    set('limit', key, undefined);
  }
  if (typeof node['pattern'] === 'string') set('limit', 'pattern', undefined);
  if (type === 'array' && node['maxItems'] === undefined) set('limit', 'maxItems', 5);
  if ('default' in node)
    set('default', 'default', typeof node['default'] === 'number' ? node['default'] + 1 : undefined);
  if (typeof node['x-unit'] === 'string')
    set('unit', 'x-unit', node['x-unit'] === 'seconds' ? 'milliseconds' : 'seconds');
  if (typeof node['format'] === 'string') set('format', 'format', undefined);
  for (const key of ['x-sensitive', 'deprecated']) if (key in node) set('mark', key, undefined);
  if (Array.isArray(node['x-enum-varnames'])) set('enum name', 'x-enum-varnames', node['x-enum-varnames'].toReversed());
  if (typeof node['$ref'] === 'string' && node['$ref'].endsWith('/UserId')) {
    set('reference', '$ref', node['$ref'].replace(/UserId$/, 'GroupId'));
  }
  if (typeof node['in'] === 'string' && typeof node['name'] === 'string') {
    set('required mark', 'required', node['required'] === true ? undefined : true);
    set('parameter renamed', 'name', `${node['name']}_x`);
  }
  if (typeof node['x-token'] === 'string') set('token', 'x-token', node['x-token'] === 'admin' ? 'user' : 'admin');
  for (const key of ['x-errors', 'x-invalidates', 'x-removes', 'x-optimistic']) {
    const entries = node[key];
    if (!Array.isArray(entries)) continue;
    for (const [index, entry] of entries.entries()) {
      add(`${key} entry`, JSON.stringify(entry), (target) => void (target[key] as unknown[]).splice(index, 1)); // As above.
    }
  }
  for (const key of ['x-pagination', 'x-idempotency-key']) if (key in node) set('calling rule', key, undefined);
  return changes;
}

/** The operation or the shared schema that a JSON pointer leads into. */
const partOf = (pointer: string): string => pointer.split('/').slice(0, 5).join('/');

/** Lists every mutation of the documented part of a description. */
export function descriptionMutations(root: Mutable): readonly DescriptionMutation[] {
  const mutations: Omit<DescriptionMutation, 'part'>[] = [];
  visitNodes(root, (node, pointer) => {
    for (const [kind, change, apply] of changesOf(node)) mutations.push({ kind, pointer, change, apply });
  });
  for (const [path, item] of Object.entries(root.document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation['x-observed'] === true) continue;
      const other = method === 'post' ? 'put' : 'post';
      mutations.push({
        kind: 'method',
        pointer: `/document/paths/${toPointer(path)}`,
        change: `${method} → ${other}`,
        apply: (target) => {
          delete target[method];
          target[other] = operation;
        },
      });
    }
  }
  for (const [index, { retry, name }] of root.catalogue.entries()) {
    const advice = retry === 'no' ? 'later' : 'no';
    const apply = (target: Node): void => void Object.assign(target, { retry: advice });
    mutations.push({ kind: 'retry', pointer: `/catalogue/${index}`, change: `${name} → ${advice}`, apply });
  }
  return mutations.map((mutation) => ({ ...mutation, part: partOf(mutation.pointer) }));
}
