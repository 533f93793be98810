import type { Model, OperationModel } from './model.ts';

/** A package whose use is explained to coding agents. */
interface AgentPage {
  readonly name: 'client' | 'react' | 'mock';
  /** When an agent should read the page. */
  readonly when: string;
  readonly summary: string;
  readonly rules: readonly string[];
  readonly example: string;
  readonly language: 'ts' | 'tsx';
  /** What an operation is in this package. */
  readonly use: (operation: OperationModel) => string;
}

const errorsAndIds = [
  'HTTP 200 does not mean success: the service reports errors in the `code` of the response. They are thrown as `LanyingApiError`; compare with `isLanyingApiError(error, ErrorCode.GroupNotFound)`.',
  'Message ids exceed 2^53. They are strings of digits in every input and result; never convert them to a number.',
];

const pages: readonly AgentPage[] = [
  {
    name: 'client',
    when: 'Use when writing TypeScript or JavaScript that calls the Lanying IM (蓝莺IM) server API with @lanying-im/client.',
    summary: 'A typed client for the Lanying IM (蓝莺IM) server API.',
    rules: [
      'Each operation is a method that takes one flat object: the fields of query and body, with the names they have on the wire.',
      ...errorsAndIds,
      'The admin token acts as any user and must never reach a browser. Browsers call your server, which uses `@lanying-im/client/proxy`.',
      '`im.asUser(userId)` acts as a user, `im.asGroupAdmin(groupId)` as an administrator of a group.',
      'Do not retry yourself: the client retries transient failures of idempotent calls. Where `error.outcome` is `unknown`, the call may have taken effect.',
      'Lists in pages are iterable: `for await (const member of im.listGroupMembers({ group_id })) { … }`.',
      'Test with `@lanying-im/mock`, without a network: `createLanyingClient({ …, fetch: mock.fetch })`.',
    ],
    example: `import { createLanyingClient, ErrorCode, isLanyingApiError } from '@lanying-im/client';

const im = createLanyingClient({
  endpoint: 'https://api.maximtop.com', // api_endpoint in the console
  appId: 'welovemaxim',
  accessToken: () => process.env['LANYING_TOKEN'] ?? '',
});

try {
  const group = await im.asUser(2199040544848).createGroup({ name: 'readers' });
  console.log(group.group_id);
} catch (error) {
  if (!isLanyingApiError(error, ErrorCode.TooManyGroupsCreated)) throw error;
}`,
    language: 'ts',
    use: ({ id }) => `im.${id}`,
  },
  {
    name: 'react',
    when: 'Use when writing React components that read or change Lanying IM (蓝莺IM) data with @lanying-im/react.',
    summary: 'TanStack Query options and hooks for the Lanying IM (蓝莺IM) server API.',
    rules: [
      'A read is a query hook that takes its input: `useListGroupMembers({ group_id })`. A write is a mutation hook: `const createGroup = useCreateGroup(); createGroup.mutate({ name })`.',
      'Do not invalidate by hand: each mutation refetches the queries that it changes before it settles.',
      'Wrap the app in `QueryClientProvider` and `LanyingProvider`. The client has no token: its endpoint is your server with `@lanying-im/client/proxy`.',
      ...errorsAndIds,
      'Without hooks: `listFriendsOptions(im)` for `prefetchQuery`, loaders and `useSuspenseQuery`.',
    ],
    example: `import { useAddFriends, useListFriends } from '@lanying-im/react';

export function Friends() {
  const { data: friends = [], error } = useListFriends();
  const addFriends = useAddFriends(); // refetches the list
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <>
      <ul>{friends.map((friend) => <li key={friend.user_id}>{friend.name}</li>)}</ul>
      <button type="button" onClick={() => addFriends.mutate({ list: [2199040544992] })}>Add</button>
    </>
  );
}`,
    language: 'tsx',
    use: ({ typeName }) => `use${typeName}`,
  },
  {
    name: 'mock',
    when: 'Use when testing code that calls the Lanying IM (蓝莺IM) server API, or when developing without an account.',
    summary: 'A stateful mock of the Lanying IM (蓝莺IM) server API.',
    rules: [
      'In process: give `mock.fetch` to the client. Over HTTP, for any language: `npx @lanying-im/mock --port 4010`. With MSW: `toHandlers(mock)` from `@lanying-im/mock/msw`.',
      'It keeps state and returns the documented error codes; create what a test needs with ordinary calls or a seed.',
      'Inject errors with `mock.faults.add({ operationId, code, times: 1 })`, set the time with `mock.clock`, start over with `mock.reset()`.',
      '`mock.requests` lists what was called. Nothing may be stubbed besides.',
      ...errorsAndIds.slice(1),
    ],
    example: `import { createLanyingClient } from '@lanying-im/client';
import { createLanyingMock } from '@lanying-im/mock';

const mock = createLanyingMock();
const im = createLanyingClient({
  endpoint: 'https://api.maximtop.com', // the mock responds for any host
  appId: mock.appId,
  accessToken: mock.adminToken,
  fetch: mock.fetch,
});

await im.asUser(2199040544848).addFriends({ list: [2199040544992] });
console.log(mock.requests.map((request) => request.operationId)); // ['addFriends']`,
    language: 'ts',
    use: ({ id }) => id,
  },
];

const banner = '<!-- Generated from the description in spec/. Do not edit. Regenerate with: npm run generate -->';

function operationList({ use }: AgentPage, { operations, english }: Model): string {
  return (english.tags ?? [])
    .map(({ name }) => {
      const own = operations.filter(({ tag }) => tag === name);
      return `- ${name}: ${own.map((operation) => `\`${use(operation)}\``).join(', ')}`;
    })
    .join('\n');
}

function body(page: AgentPage, model: Model, homepage: string): string {
  return `${page.summary} All documentation as Markdown: <${homepage}/llms.txt>.

## Rules

${page.rules.map((rule) => `- ${rule}`).join('\n')}

## Example

\`\`\`${page.language}
${page.example}
\`\`\`

## Operations

Their fields and errors are in the types, and at \`${homepage}/<tag>/<operation-id>.md\`, such as <${homepage}/groups/create-group.md>.

${operationList(page, model)}
`;
}

/** AGENTS.md and SKILL.md of the packages that agents use, by their path from the repository's root. */
export function agentFiles(model: Model, homepage: string): readonly (readonly [path: string, content: string])[] {
  const site = homepage.replace(/\/$/, '');
  return pages.flatMap((page): (readonly [string, string])[] => {
    const content = body(page, model, site);
    const title = `# @lanying-im/${page.name}`;
    return [
      [`packages/${page.name}/AGENTS.md`, `${banner}\n\n${title}\n\n${content}`],
      [
        `packages/${page.name}/SKILL.md`,
        `---\nname: lanying-im-${page.name}\ndescription: ${page.when}\n---\n\n${banner}\n\n${title}\n\n${content}`,
      ],
    ];
  });
}
