import { isObject } from '../bundle/openapi.ts';
import type { Rule } from './support/redocly.ts';

const ON_OPERATIONS = [
  'x-source',
  'x-token',
  'x-errors',
  'x-twin',
  'x-pagination',
  'x-idempotency-key',
  'x-invalidates',
  'x-removes',
  'x-optimistic',
  'x-note',
  'x-zh',
];

/** Where else than on operations an extension has its place. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  Tag: ['x-displayName', 'x-note', 'x-zh'],
  Parameter: ['x-sensitive', 'x-note', 'x-zh'],
  Schema: ['x-sensitive', 'x-unit', 'x-note', 'x-zh'],
  SecurityScheme: ['x-sensitive', 'x-note', 'x-zh'],
};

/** The sources use the extensions that spec/README.md explains, where they belong, and no others. */
export const knownExtensions: Rule = () => ({
  any(node, context) {
    if (!isObject(node) || context.type.name === 'SpecExtension' || context.type.name === 'SchemaProperties') return;
    const known =
      context.type.name === 'Operation' ? ON_OPERATIONS : (ELSEWHERE[context.type.name] ?? ['x-note', 'x-zh']);
    for (const key of Object.keys(node)) {
      if (!key.startsWith('x-') || known.includes(key)) continue;
      const remedy = ON_OPERATIONS.includes(key)
        ? 'It belongs on an operation.'
        : 'Take it out, or explain it in spec/README.md and allow it in spec/rules/known-extensions.ts.';
      context.report({
        message: `The extension "${key}" is not known here. ${remedy}`,
        location: context.location.child(key).key(),
      });
    }
  },
});
