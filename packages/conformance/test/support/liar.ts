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

/** A way in which the proxy changes the requests or the responses of an operation. */
export interface Lie {
  readonly operationId: string;
  /** What the report must say. */
  readonly problem: RegExp;
  /** Changes the address of a request. */
  readonly address?: (url: URL) => void;
  /** A response instead of forwarding the request. */
  readonly instead?: string;
  readonly change?: (response: Passing) => void;
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
  {
    operationIds: ['getSettings'],
    problem: /no_push_start_hour/,
    change: replace(/"no_push_start_hour":\d+/, '"no_push_start_hour":99'),
  },
  {
    operationIds: ['listGroups', 'listFriendDetails'],
    problem: /does not list/,
    change: replace(/"(relation|status)":\d/, '"$1":77'),
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
  { operationIds: ['listFriendIds'], problem: /pages end/, change: replace(/"cursor":"[^"]*",?/, '') },
  {
    operationIds: ['listGroupMembers', 'listGroupMembers'],
    problem: /limit=1 has 3 items/,
    address: (url) => url.searchParams.delete('limit'),
  },
  // A write without an effect, as where the state is written late.
  {
    operationIds: ['setGroupDescription', 'setUserAvatar'],
    problem: /afterwards/,
    instead: '{"code":200,"data":true}',
  },
  {
    operationIds: ['transferGroup', 'addGroupAdmins'],
    problem: /code 200 instead of 20013/,
    change: (response) => {
      if (response.text.includes('"code":20013')) response.text = '{"code":200,"data":true}';
    },
  },
  {
    operationIds: ['getGroupQrCode', 'setGroupName'],
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

/** Chooses lies, one of each kind. */
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

/** The `Retry-After` header with which the proxy rejects a request, or undefined if it forwards it. */
export type Gate = () => string | undefined;

/** Serves a proxy in front of a service that lies, until the test ends; returns its URL. */
export async function serveLiar(
  endpoint: string,
  chosen: readonly Lie[],
  gate: Gate = () => undefined,
  onResponse: () => void = () => undefined,
): Promise<string> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', endpoint);
    const lie = chosen.find(({ operationId }) => operationId === operationOf(request.method, url.pathname));
    lie?.address?.(url);
    const body = await bodyOf(request);
    const retryAfter = gate();
    if (retryAfter !== undefined) {
      response.writeHead(429, { 'retry-after': retryAfter }).end();
      return;
    }
    const headers = Object.entries(request.headers).filter(
      ([name]) => !['host', 'connection', 'content-length'].includes(name),
    );
    if (lie?.instead !== undefined) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(lie.instead);
      return;
    }
    const received = await fetch(url, {
      method: request.method ?? 'GET',
      headers: headers.map(([name, value]): [string, string] => [name, String(value)]),
      redirect: 'manual',
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
    const passing: Passing = { status: received.status, text: await received.text() };
    lie?.change?.(passing);
    onResponse();
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
