import type { Call } from './calls.ts';
import type { Setup } from './generated.ts';

/** What is compared: the same calls, written as each tool wants them. */
export interface Program {
  name: string;
  /** The generated files that it imports. */
  generated?: Setup;
  write(calls: readonly Call[]): string;
}

const list = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join(', ');

/** `{ query: …, body: … }`, or nothing. */
function options(members: Record<string, string | undefined>): string | undefined {
  const text = list(
    Object.entries(members).map(([name, value]) => (value === undefined ? undefined : `${name}: ${value}`)),
  );
  return text === '' ? undefined : `{ ${text} }`;
}

const pascalCase = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);
const isQuery = ({ method }: Call): boolean => method === 'get';
const sink = 'declare function take(...values: unknown[]): void;\n';

function sample(
  head: string,
  calls: readonly Call[],
  write: (call: Call, name: string) => string,
  kind = 'async function sample',
): string {
  return `${head}${sink}\nexport ${kind}() {\n${calls.map((call, index) => write(call, `r${index}`)).join('\n')}\n}\n`;
}

const imported = (calls: readonly Call[], name: (call: Call) => string): string =>
  [...new Set(calls.map(name))].join(', ');
const params = ({ query }: Call): string | undefined => (query === undefined ? undefined : `{ query: ${query} }`);

/** Calls of a client. */
export const clients: readonly Program[] = [
  {
    name: 'ours, im.method()',
    write: (calls) =>
      sample(
        "import type { LanyingClient } from '@lanying-im/client';\ndeclare const im: LanyingClient;\n",
        calls,
        ({ id, input }, name) => `  const ${name} = await im.${id}(${input ?? ''}); take(${name});`,
      ),
  },
  {
    name: 'ours, single operations',
    write: (calls) =>
      sample(
        `import type { OperationCaller } from '@lanying-im/client';\nimport { ${imported(calls, ({ id }) => id)} } from '@lanying-im/client/operations';\ndeclare const im: OperationCaller;\n`,
        calls,
        ({ id, input }, name) => `  const ${name} = await ${id}(${list(['im', input])}); take(${name});`,
      ),
  },
  {
    name: 'openapi-fetch',
    generated: 'openapi-typescript',
    write: (calls) =>
      sample(
        "import createClient from 'openapi-fetch';\nimport type { paths } from './generated/schema';\nconst client = createClient<paths>();\n",
        calls,
        (call, name) => {
          const init = options({ params: params(call), body: call.body });
          return `  const ${name} = await client.${call.method.toUpperCase()}(${list([`'${call.path}'`, init])}); take(${name}.data);`;
        },
      ),
  },
  {
    name: 'hey-api',
    generated: 'hey-api',
    write: (calls) =>
      sample(
        `import { ${imported(calls, ({ id }) => id)} } from './generated/sdk.gen';\n`,
        calls,
        ({ id, query, body }, name) =>
          `  const ${name} = await ${id}(${options({ query, body }) ?? ''}); take(${name}.data);`,
      ),
  },
  {
    name: 'orval',
    generated: 'orval',
    write: (calls) =>
      sample(
        `import { ${imported(calls, ({ id }) => id)} } from './generated/api';\n`,
        calls,
        ({ id, query, body }, name) => `  const ${name} = await ${id}(${list([body, query])}); take(${name}.data);`,
      ),
  },
];

/** The same operations as React hooks. */
export const hooks: readonly Program[] = [
  {
    name: 'ours',
    write: (calls) =>
      sample(
        `import { ${imported(calls, ({ id }) => `use${pascalCase(id)}`)} } from '@lanying-im/react';\n`,
        calls,
        ({ id, read, input }, name) =>
          read
            ? `  const ${name} = use${pascalCase(id)}(${input ?? ''}); take(${name}.data);`
            : `  const ${name} = use${pascalCase(id)}(); ${name}.mutate(${input ?? ''}); take(${name}.data);`,
        'function useSample',
      ),
  },
  {
    name: 'openapi-react-query',
    generated: 'openapi-typescript',
    write: (calls) =>
      sample(
        [
          "import createFetchClient from 'openapi-fetch';",
          "import createClient from 'openapi-react-query';",
          "import type { paths } from './generated/schema';",
          'const api = createClient(createFetchClient<paths>());\n',
        ].join('\n'),
        calls,
        (call, name) => {
          const init = options({ params: params(call), body: call.body });
          const place = `'${call.method}', '${call.path}'`;
          return isQuery(call)
            ? `  const ${name} = api.useQuery(${list([place, init])}); take(${name}.data);`
            : `  const ${name} = api.useMutation(${place}); ${name}.mutate(${init ?? '{}'}); take(${name}.data);`;
        },
        'function useSample',
      ),
  },
  {
    name: 'hey-api',
    generated: 'hey-api-query',
    write: (calls) =>
      sample(
        `import { useMutation, useQuery } from '@tanstack/react-query';\nimport { ${imported(calls, (call) => `${call.id}${isQuery(call) ? 'Options' : 'Mutation'}`)} } from './generated/@tanstack/react-query.gen';\n`,
        calls,
        (call, name) => {
          const init = options({ query: call.query, body: call.body }) ?? '';
          return isQuery(call)
            ? `  const ${name} = useQuery(${call.id}Options(${init})); take(${name}.data);`
            : `  const ${name} = useMutation(${call.id}Mutation()); ${name}.mutate(${init === '' ? '{}' : init}); take(${name}.data);`;
        },
        'function useSample',
      ),
  },
  {
    name: 'orval',
    generated: 'orval-query',
    write: (calls) =>
      sample(
        `import { ${imported(calls, ({ id }) => `use${pascalCase(id)}`)} } from './generated/api';\n`,
        calls,
        (call, name) =>
          isQuery(call)
            ? `  const ${name} = use${pascalCase(call.id)}(${call.query ?? ''}); take(${name}.data);`
            : `  const ${name} = use${pascalCase(call.id)}(); ${name}.mutate(${options({ data: call.body, params: call.query }) ?? ''}); take(${name}.data);`,
        'function useSample',
      ),
  },
];
