import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { operations } from '../../src/description/description.ts';

/** A response on its way through the proxy. */
interface Passing {
  /** 0 loses the response. */
  status: number;
  text: string;
}

/** A way in which the proxy changes the responses of an operation. */
export interface Lie {
  readonly operationId: string;
  /** What the report must say. */
  readonly problem: RegExp;
  readonly change: (response: Passing) => void;
}

/** Changes the envelope of a success with the JSON's text, so that message ids stay exact. */
const onSuccess =
  (edit: (text: string) => string) =>
  (response: Passing): void => {
    if (response.text.startsWith('{"code":200')) response.text = edit(response.text);
  };

const replace = (pattern: RegExp, replacement: string) => onSuccess((text) => text.replace(pattern, replacement));

type Candidates = Omit<Lie, 'operationId'> & { readonly operationIds: readonly string[] };

const candidates: readonly Candidates[] = [
  { operationIds: ['getGroup', 'getGroupSettings'], problem: /owner_id/, change: replace(/"owner_id":\d+,/, '') },
  {
    operationIds: ['listGroupInvitations', 'getUser'],
    problem: /string/,
    change: replace(/"(status|relation)":0/, '"$1":"0"'),
  },
  {
    operationIds: ['setNickname', 'setPublicInfo'],
    problem: /code 201 instead of 200/,
    change: replace(/"code":200/, '"code":201'),
  },
  {
    operationIds: ['getGroupFile', 'getGroupAnnouncement'],
    problem: /not know/,
    change: replace(/"group_id":/, '"secret_flag":1,"group_id":'),
  },
  // Enumerations of responses are open: a new value is no difference, but an hour of 99 is.
  {
    operationIds: ['getSettings'],
    problem: /no_push_start_hour/,
    change: replace(/"no_push_start_hour":\d+/, '"no_push_start_hour":99'),
  },
  {
    operationIds: ['listConversationMessages'],
    problem: /msg_id/,
    change: onSuccess((text) => text.replace(/"msg_id":(\d+)/, (_, id) => `"msg_id":${BigInt(Number(id))}`)),
  },
  {
    operationIds: ['listDevices', 'getOnlineStatus'],
    problem: /HTTP 201 instead of 200/,
    change: (response) => {
      response.status = 201;
    },
  },
  { operationIds: ['listFriendIds'], problem: /cursor/, change: replace(/"cursor":"[^"]*",?/, '') },
  {
    operationIds: ['listGroupMembers', 'setGroupName'],
    problem: /code 20002 instead of 20001/,
    change: (response) => {
      response.text = response.text.replace('"code":20001', '"code":20002');
    },
  },
  {
    operationIds: ['listBlockedUsers', 'listJoinedGroups'],
    problem: /not expected/,
    change: replace(/"data":\[/, '"data":[4242424242432,'),
  },
];

/** Chooses ten lies, one of each kind. */
export function lies(seed: number): readonly Lie[] {
  return candidates.map(({ operationIds, ...lie }, index) => ({
    ...lie,
    operationId: operationIds[(seed + index) % operationIds.length] ?? '',
  }));
}

function operationOf(method: string | undefined, path: string): string | undefined {
  return operations.find((operation) => operation.method === method && operation.path === path)?.id;
}

async function bodyOf(request: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Serves a proxy in front of a service that lies, until the test ends; returns its URL. */
export async function serveLiar(
  endpoint: string,
  chosen: readonly Lie[],
  onRequest: () => void = () => undefined,
): Promise<string> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', endpoint);
    const body = await bodyOf(request);
    const headers = Object.entries(request.headers).filter(
      ([name]) => !['host', 'connection', 'content-length'].includes(name),
    );
    const received = await fetch(new URL(request.url ?? '/', endpoint), {
      method: request.method ?? 'GET',
      headers: headers.map(([name, value]): [string, string] => [name, String(value)]),
      redirect: 'manual',
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
    const passing: Passing = { status: received.status, text: await received.text() };
    chosen.find(({ operationId }) => operationId === operationOf(request.method, pathname))?.change(passing);
    onRequest();
    if (passing.status === 0) {
      response.destroy();
      return;
    }
    const location = received.headers.get('location');
    response.writeHead(passing.status, { 'content-type': 'application/json', ...(location !== null && { location }) });
    response.end(passing.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // A TCP server's address.
}
