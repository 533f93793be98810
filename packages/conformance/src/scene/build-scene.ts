import type { Service, ServiceRequest, ServiceResponse } from '../service/service.ts';
import { stringAt, valuesAt } from '../values.ts';
import type { Scene } from './scene.ts';

const names = ['ada', 'ben', 'cho', 'dee', 'eve', 'fay', 'gus', 'nobody'] as const;
const password = 'conformance-1';

/** Thrown where the scene could not be built: the deployment differs too much to try an operation. */
class SceneError extends Error {
  override readonly name = 'SceneError';
}

/** Sends a request that must succeed, with the admin token unless the request has another or none. */
async function must(
  service: Service,
  key: string,
  request: Pick<ServiceRequest, 'query' | 'body' | 'userId' | 'token'>,
): Promise<ServiceResponse> {
  const [method = '', path = ''] = key.split(' ');
  const response = await service.send({ token: service.target.token, ...request, method, path });
  if (response.code === 200) return response;
  const found = `HTTP ${response.status}, code ${response.code ?? 'none'}`;
  throw new SceneError(`needs ${key} to build its users and groups, which returned ${found}`);
}

async function idsOf(
  service: Service,
  username: (name: string) => string,
): Promise<Record<(typeof names)[number], number>> {
  const list = names.map((name) => ({ username: username(name), password }));
  const { exact } = await must(service, 'POST /user/register/batch', { body: { list } });
  const entries = valuesAt(exact, 'data');
  const ids = list.map(({ username: wanted }) => {
    const entry = entries.find((one) => stringAt(one, 'username') === wanted);
    return Number(stringAt(entry, 'user_id'));
  });
  if (!ids.every((id) => Number.isSafeInteger(id) && id > 0)) {
    throw new SceneError('needs POST /user/register/batch to return the user_id of each user');
  }
  return Object.fromEntries(names.map((name, index) => [name, ids[index]])) as Record<(typeof names)[number], number>; // One id for each name.
}

async function createGroup(service: Service, owner: number, name: string): Promise<number> {
  const { exact } = await must(service, 'POST /group/create', { body: { name }, userId: owner });
  const id = Number(stringAt(exact, 'data.group_id'));
  if (Number.isSafeInteger(id) && id > 0) return id;
  throw new SceneError('needs POST /group/create to return a group_id');
}

/** Returns a number in a range that carriers rarely assign. */
function randomMobile(): string {
  return `1749${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;
}

/** Builds the users and groups of a scene through the API, under a prefix that no other scene has. */
export async function buildScene(service: Service, prefix: string): Promise<Scene> {
  const username = (name: string): string => `${prefix}_${name}`;
  const ids = await idsOf(service, username);
  const { ada, ben, cho, dee, eve, fay, gus, nobody } = ids;
  await must(service, 'POST /user/authmode', { query: '?value=0', userId: ada });
  await must(service, 'POST /user/authmode', { query: '?value=3', userId: dee });
  await must(service, 'POST /user/authmode', { query: '?value=1', userId: fay });
  await must(service, 'POST /user/settings', { body: { user_id: gus, auth_mode: 2 }, userId: gus });
  await must(service, 'POST /user/settings', { body: { user_id: fay, group_confirm: true }, userId: fay });
  await must(service, 'POST /user/add_roster', { body: { list: [ben] }, userId: ada });
  await must(service, 'POST /roster/block', { query: `?user_id=${ada}`, userId: eve });
  await must(service, 'POST /user/delete', { body: {}, userId: nobody });
  const groups: number[] = [];
  for (const name of ['Choir', 'Council', 'Dissolved']) groups.push(await createGroup(service, ada, username(name)));
  const [choir = 0, council = 0, noGroup = 0] = groups;
  await must(service, 'DELETE /group/destroy', { query: `?group_id=${noGroup}`, userId: ada });
  for (const group_id of [choir, council]) {
    await must(service, 'POST /group/admin/member_join', { body: { group_id, user_list: [ben, cho] }, userId: ada });
    await must(service, 'POST /group/admin/add', { body: { group_id, user_list: [ben] }, userId: ada });
  }
  await must(service, 'POST /group/admin/member_join', { body: { group_id: council, user_list: [eve] }, userId: ada });
  await must(service, 'POST /group/block', { body: { group_id: council, user_list: [eve] }, userId: ada });
  const setting = { group_id: council, value: false };
  await must(service, 'POST /group/settings/allow_member_invitation', { body: setting, userId: ada });
  const signIn = { user_id: ada, password, device_guid: 'conformance' };
  const { exact } = await must(service, 'POST /token/id', { body: signIn, token: undefined });
  const [mobile, unusedMobile] = [randomMobile(), randomMobile()];
  return {
    ...ids,
    mobile,
    unusedMobile,
    choir,
    council,
    noGroup,
    userToken: stringAt(exact, 'data.token'),
    password,
    username,
  };
}
