import type { ErrorEntry } from '../../spec/bundle/catalogue.ts';
import { isRead } from '../../spec/rules/verbs.ts';
import type { NewOperation } from './arguments.ts';

export const kebabCase = (id: string): string => id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const inQuery = ({ method, id }: NewOperation): boolean => method === 'get' || method === 'delete' || isRead(id);

const field = (indent: string): string => `${indent}description: '?'
${indent}x-zh: '?'
${indent}# Is there a named schema for it in spec/schemas/shared? Then: { $ref: ../../schemas/shared/GroupId.yaml }
`;

const parameters = `# Which query parameters does it have? Delete the list if there are none.
parameters:
  - name: '?'
    in: query
    required: true
${field('    ')}    schema: { type: string }
`;

const body = `# Which fields does the body have, and which of them are required?
requestBody:
  required: true
  content:
    application/json:
      schema:
        type: object
        required: []
        properties:
          '?':
            type: string
${field('            ')}`;

/** spec/paths/<tag>/<id>.yaml: the description, with a question above each \`'?'\`. */
export function descriptionFile(operation: NewOperation): string {
  const { id, tag, errors } = operation;
  return `operationId: ${id}
# What does it do? A verb and a noun, and the same in Chinese.
summary: '?'
# What does it do, for whom, and within which limits? The first verb is in the third person.
description: '?'
x-zh:
  summary: '?'
  description: '?'
tags: [${tag}]
# Which documents of the vendor describe it: quick-start, reference, observed?
x-source: [reference]
# Whose token does it require: none, user, admin, any?
x-token: any
# Which errors of scope \`operation\` in errors.yaml can it return?
x-errors: [${errors.join(', ')}]
${operation.isRead ? '' : "# Which reads return something else afterwards? [] if there are none, with the reason in x-note.\nx-invalidates: ['?']\n"}${
  inQuery(operation) ? parameters : body
}responses:
  '200':
    # What does \`data\` contain?
    description: '?'
    x-zh: '?'
    content:
      application/json:
        schema:
          type: object
          required: [data]
          properties:
            data:
              type: boolean
              description: '?'
              x-zh: '?'
`;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** spec/examples/<id>.ok.json */
export function successExample(operation: NewOperation): string {
  const request = inQuery(operation) ? { query: { '?': '?' } } : { body: { '?': '?' } };
  return json({ summary: '?', 'x-zh': '?', request, response: { code: 200, data: true } });
}

/** spec/examples/<id>.<error>.json */
export function failureExample(operation: NewOperation, { code, meaning }: ErrorEntry): string {
  const request = inQuery(operation) ? { query: { '?': '?' } } : { body: { '?': '?' } };
  return json({ summary: '?', 'x-zh': '?', request, response: { code, message: meaning.en } });
}

/** packages/mock/src/operations/<tag>/<kebab-id>.ts: the handler. */
export function handlerFile({ id }: NewOperation): string {
  return `import type { Handlers } from '../handler.ts';

export const ${id}: Handlers<'${id}'> = {
  // What does the service check, in which order? What does it read or change? BEHAVIOUR.md lists what others do.
  ${id}() {
    throw new Error('${id} has no behaviour yet');
  },
};
`;
}

function questions(entries: readonly ErrorEntry[], service: string): string {
  return entries
    .map(({ code, name }) => `      // Which request makes ${service} return ${name}?\n      ${code}: {},\n`)
    .join('');
}

/** packages/mock/test/recipes/<kebab-id>.ts: a request that succeeds, and one for each code of its own. */
export function recipeFile({ id }: NewOperation, entries: readonly ErrorEntry[]): string {
  return `import type { Recipes } from './recipe.ts';

export const ${id}: Recipes = {
  ${id}: {
    // Which request succeeds?
    success: {},
    codes: {
${questions(entries, 'the mock')}    },
  },
};
`;
}

/** packages/conformance/src/cases/<kebab-id>.ts: the same requests with the users and groups of a run. */
export function casesFile({ id }: NewOperation, entries: readonly ErrorEntry[]): string {
  return `import type { Cases } from '../case.ts';
import type { Scene } from '../scene/scene.ts';

/** Cases of \`${id}\`. */
export function ${id}Cases(_scene: Scene): Cases {
  return {
    ${id}: {
      // Which request succeeds with the users and groups of the scene?
      success: {},
      codes: {
${questions(entries, 'the service')}      },
    },
  };
}
`;
}

/** The line of the sweep, which compares every query before and after every mutation. */
export function sweepLine({ id, isRead }: NewOperation): string {
  return isRead
    ? `  // With which inputs does it show what mutations change?\n  ${id}: [{}],`
    : `  // Which call succeeds and changes something?\n  call('${id}', ann, {}),`;
}

/** The rows of BEHAVIOUR.md: how to see each code of its own. */
export function behaviourRows({ id }: NewOperation, entries: readonly ErrorEntry[]): string {
  return entries.map(({ code }, index) => `| ${index === 0 ? `\`${id}\`` : ''} | ${code} | ? |\n`).join('');
}
