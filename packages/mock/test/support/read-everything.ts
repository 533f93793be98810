import { operations } from '../../src/generated/operations.ts';
import type { LanyingMock } from '../../src/index.ts';
import { recipes } from '../recipes/recipes.ts';
import { appOf, choir, council } from './fixture.ts';

/** A part of a request, and what can be in its place. */
type Choice = readonly [part: RegExp, values: readonly (string | number)[]];

/** What a request can name, as far as it exists in a mock. */
function choicesOf(mock: LanyingMock): Choice[] {
  const { users = [], groups = [], chat_files = [], pushes = [] } = appOf(mock);
  return [
    [/\b16\d\d\b/, users.map(({ user_id = 0 }) => user_id)],
    [new RegExp(`\\b(${choir}|${council})\\b`), groups.map(({ group_id = 0 }) => group_id)],
    [/(?<=announcement_id=)\d+/, groups.flatMap(({ announcements = [] }) => announcements.map(({ id = 0 }) => id))],
    [/(?<=file_id=)\d+/, groups.flatMap(({ files = [] }) => files.map(({ file_id = 0 }) => file_id))],
    [/(?<=file_sign=)[\w-]+/, chat_files.map(({ file_sign }) => file_sign)],
    [/(?<=list":\[)1001/, pushes.map(({ task_id }) => task_id)],
    [/(?<=username=)\w+/, users.map(({ username }) => username)],
    [/(?<=mobile=)\d+/, users.flatMap(({ mobile = [] }) => mobile)],
    [/(?<=limit=)\d+/, [1, 1000]],
  ];
}

/** A request with each choice that it has a part for. */
function variants(request: string, choices: readonly Choice[]): string[] {
  return choices.reduce(
    (requests, [part, values]) =>
      requests.flatMap((each) => (part.test(each) ? values.map((value) => each.replace(part, String(value))) : [each])),
    [request],
  );
}

/** The requests of every read: method, path and query, and on a second line the body if there is one. */
function readRequests(mock: LanyingMock): string[] {
  const choices = choicesOf(mock);
  const all = Object.entries(operations).flatMap(([key, { operationId, read }]) => {
    const recipe = recipes[operationId];
    if (!read || recipe === undefined) return [];
    const { query = '', body } = recipe.success;
    return variants(`${key}${query}${body === undefined ? '' : `\n${JSON.stringify(body)}`}`, choices);
  });
  return [...new Set(all)];
}

/** Returns what every read returns to everybody, files included: all that can be seen of a mock. */
export async function readEverything(mock: LanyingMock): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const requests = readRequests(mock);
  for (const { user_id = 0 } of appOf(mock).users ?? []) {
    const headers = { app_id: mock.appId, 'access-token': mock.adminToken, user_id: String(user_id) };
    for (const request of requests) {
      const [head = '', body] = request.split('\n');
      const [method = '', path = ''] = head.split(' ');
      const init = { method, headers, ...(body !== undefined && { body }) };
      const response = await mock.fetch(`https://api.maximtop.com${path}`, init);
      // A cursor is opaque: only what it leads to matters.
      const text = (await response.text()).replace(/"cursor":"[^"]*"/, '');
      seen.set(`${request} as ${user_id}`, `${response.status} ${text}`);
    }
  }
  return seen;
}
