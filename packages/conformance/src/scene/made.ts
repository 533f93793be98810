import type { ResponseListener, Service, ServiceRequest, ServiceResponse } from '../service/service.ts';
import { idsAt, stringAt, valuesAt } from '../values.ts';

/** What a run made and has not removed yet. */
export interface Made {
  readonly note: ResponseListener;
  /** Removes everything that was made; returns what could not be removed. */
  remove(service: Service): Promise<readonly string[]>;
}

const registrations = new Set([
  '/user/register/v2',
  '/user/register/batch',
  '/user/register/push',
  '/user/register/anonymous',
]);

/** Usernames that a request registers; the prefix of an anonymous user is none. */
function usernamesIn({ path, body }: ServiceRequest): string[] {
  if (path === '/user/register/anonymous') return [];
  return [...valuesAt(body, 'username'), ...valuesAt(body, 'list.username')].filter((name) => typeof name === 'string');
}

/** How often each removal is tried. */
const attempts = 3;

/** Codes that mean that a user or a group no longer exists. */
const gone: ReadonlySet<number | undefined> = new Set([10000, 10021, 20001]);

/** Removes a user or a group; retries only where there was no response, as a code will not change. */
async function remove(service: Service, request: ServiceRequest): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const response = await service.send({ token: service.target.token, ...request }).catch(() => undefined);
    if (response?.code === 200 || gone.has(response?.code)) return true;
    if (response?.code !== undefined) return false;
  }
  return false;
}

/** Reads who owns a group now: the service passes a group on when its owner leaves or is deleted. */
async function ownerOf(service: Service, id: number): Promise<number | undefined> {
  const request = { method: 'GET', path: '/group/info', query: `?group_id=${id}`, token: service.target.token };
  const found = await service.send(request).catch(() => undefined);
  return idsAt(found?.exact, 'data.owner_id')[0];
}

async function findUser(service: Service, username: string): Promise<number[]> {
  const query = `?username=${encodeURIComponent(username)}`;
  const request = { method: 'GET', path: '/roster/name', query, token: service.target.token };
  const found = await service.send(request).catch(() => undefined);
  // The service may find similar names.
  return stringAt(found?.exact, 'data.username') === username ? idsAt(found?.exact, 'data.user_id') : [];
}

async function groupsOf(service: Service, userId: number): Promise<number[]> {
  const request = { method: 'GET', path: '/group/user_joined', userId, token: service.target.token };
  return idsAt((await service.send(request).catch(() => undefined))?.exact, 'data');
}

/** Creates the record of what a run makes. Only ids and usernames in here are ever removed. */
export function createMade(prefix: string): Made {
  const users = new Set<number>();
  const groups = new Map<number, number>();
  /** Registered, but the response contained no readable id. */
  const unknown = new Set<string>();
  /** Users of the run who created a group whose id is unknown. */
  const owners = new Set<number>();

  function noteUsers(request: ServiceRequest, response: ServiceResponse | undefined): void {
    const entries = valuesAt(response?.exact, 'data');
    const registered = entries.flatMap((entry) => idsAt(entry, 'user_id'));
    for (const id of registered) users.add(id);
    const named = usernamesIn(request).filter((name) => name.startsWith(prefix));
    if (registered.length < named.length) for (const name of named) unknown.add(name);
  }

  return {
    note(request, response) {
      if (response !== undefined && response.code !== 200) return;
      if (registrations.has(request.path)) noteUsers(request, response);
      if (request.path !== '/group/create') return;
      const ids = idsAt(response?.exact, 'data.group_id');
      for (const id of ids) groups.set(id, request.userId ?? 0);
      if (ids.length === 0 && request.userId !== undefined) owners.add(request.userId);
    },
    async remove(service) {
      const left: string[] = [];
      const dissolve = async (id: number, userId = 0): Promise<boolean> =>
        users.has(userId) &&
        remove(service, { method: 'DELETE', path: '/group/destroy', query: `?group_id=${id}`, userId });
      for (const name of unknown) for (const id of await findUser(service, name)) users.add(id);
      for (const owner of owners) {
        if (users.has(owner)) for (const id of await groupsOf(service, owner)) groups.set(id, owner);
      }
      for (const [id, creator] of groups) {
        const isRemoved = (await dissolve(id, creator)) || (await dissolve(id, await ownerOf(service, id)));
        if (!isRemoved) left.push(`group ${id}`);
      }
      for (const id of users) {
        const request = { method: 'POST', path: '/user/delete', body: {}, userId: id };
        if (!(await remove(service, request))) left.push(`user ${id}`);
      }
      for (const made of [users, groups, unknown, owners]) made.clear();
      return left;
    },
  };
}
