import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Sends the two calls that are measured, through one tool. */
export interface Subject {
  createGroup(): Promise<unknown>;
  listFriends(): Promise<unknown>;
}

type Fetch = (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

const endpoint = 'https://api.example.com';
const headers = { app_id: 'bench', 'access-token': 'bench-token', 'user-agent': 'bench' };
const input = { name: 'g001', user_list: [2302128618881, 2302128618882] };

/** A module that the bench built: how its functions are called is known here only. */
async function built<Module>(folder: string, name: string): Promise<Module> {
  return import(pathToFileURL(join(folder, `${name}.mjs`)).href);
}

type Call = (options: object) => Promise<unknown>;

/** How each tool is set up: to send the same, and to read the response as JSON. */
export const subjects: Readonly<Record<string, (fetch: Fetch, folder: string) => Promise<Subject>>> = {
  async 'bare fetch'(fetch) {
    const read = async (request: Request): Promise<unknown> => (await fetch(request)).json();
    const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' } };
    return {
      createGroup: () => read(new Request(`${endpoint}/group/create`, { ...init, body: JSON.stringify(input) })),
      listFriends: () => read(new Request(`${endpoint}/user/rosters`, { headers })),
    };
  },
  async 'openapi-fetch'(fetch) {
    const { default: createClient } = await import('openapi-fetch');
    const client = createClient<Record<string, Record<'get' | 'post', never>>>({ baseUrl: endpoint, headers, fetch });
    const { GET, POST } = client as unknown as Record<
      'GET' | 'POST',
      (path: string, init?: object) => Promise<unknown>
    >;
    return {
      createGroup: () => POST('/group/create', { body: input }),
      listFriends: () => GET('/user/rosters'),
    };
  },
  async 'ours, im.method()'(fetch, folder) {
    const { createLanyingClient } = await built<{ createLanyingClient(options: object): Record<keyof Subject, Call> }>(
      folder,
      'ours',
    );
    const im = createLanyingClient({ endpoint, appId: 'bench', accessToken: 'bench-token', fetch });
    return { createGroup: () => im.createGroup(input), listFriends: () => im.listFriends({}) };
  },
  async 'ours, single operations'(fetch, folder) {
    type Operation = (im: unknown, input?: object) => Promise<unknown>;
    const operations = await built<Record<keyof Subject, Operation> & { createLanyingCore(options: object): unknown }>(
      folder,
      'operations',
    );
    const im = operations.createLanyingCore({ endpoint, appId: 'bench', accessToken: 'bench-token', fetch });
    return { createGroup: () => operations.createGroup(im, input), listFriends: () => operations.listFriends(im) };
  },
  async 'hey-api'(fetch, folder) {
    const sdk = await built<Record<keyof Subject, Call> & { client: { setConfig(config: object): void } }>(
      folder,
      'hey-api',
    );
    sdk.client.setConfig({ baseUrl: endpoint, headers, fetch });
    return { createGroup: () => sdk.createGroup({ body: input }), listFriends: () => sdk.listFriends({}) };
  },
  async orval(fetch, folder) {
    // It calls the platform's fetch and takes the address from its configuration.
    globalThis.fetch = ((path: string, init: RequestInit) =>
      fetch(`${endpoint}${path}`, init)) as typeof globalThis.fetch;
    type Generated = Record<keyof Subject, (...args: unknown[]) => Promise<unknown>>;
    const generated = await built<Generated>(folder, 'orval');
    return {
      createGroup: () => generated.createGroup(input, { headers }),
      listFriends: () => generated.listFriends({ headers }),
    };
  },
  async axios(fetch) {
    const { default: axios } = await import('axios');
    const client = axios.create({ baseURL: endpoint, headers, adapter: 'fetch', env: { fetch, Request, Response } });
    return { createGroup: () => client.post('/group/create', input), listFriends: () => client.get('/user/rosters') };
  },
};
