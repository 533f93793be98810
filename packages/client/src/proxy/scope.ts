import type { ActingScope } from '../client/scope.ts';
import type { OperationInput, ProxyOperation } from './operation.ts';
import type { ActingUser } from './options.ts';
import { Rejection, serverFault } from './rejection.ts';

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

function headerId(request: Request, name: string): number | undefined {
  const value = request.headers.get(name);
  if (value === null) return undefined;
  if (/^[1-9]\d*$/.test(value) && isId(Number(value))) return Number(value);
  throw new Rejection(400, `The header ${name} must be one positive integer.`);
}

function scopeOf(userId: number | undefined, groupId: number | undefined): ActingScope {
  return Object.freeze({ ...(userId !== undefined && { userId }), ...(groupId !== undefined && { groupId }) });
}

/** The scope that a page's client names with `asUser` and `asGroupAdmin`. */
export function namedScope(request: Request): ActingScope {
  // A page that holds a token of its own would expect to act as that token's user.
  if (request.headers.has('access-token')) {
    throw new Rejection(
      400,
      "The header access-token must be absent: the proxy adds the token. Create the page's client without accessToken.",
    );
  }
  return scopeOf(headerId(request, 'user_id'), headerId(request, 'group_id'));
}

/** One id of a scope that `actingUser` returned: absent, or valid. */
function ownId(scope: object, name: keyof ActingScope): number | undefined {
  const value: unknown = Object.hasOwn(scope, name) ? Reflect.get(scope, name) : undefined;
  if (value === undefined || isId(value)) return value;
  throw serverFault(`actingUser: ${name} must be a positive safe integer, not of type ${typeof value}.`);
}

/** A response of the server's own code; that of another realm, as in tests with jsdom, counts. */
export function isResponse(value: unknown): value is Response {
  return value instanceof Response || Object.prototype.toString.call(value) === '[object Response]';
}

/** What `actingUser` returned as a scope; anything but an id, or a scope with one, is a fault of the server. */
export function actingScope(returned: Exclude<ActingUser, Response>): ActingScope {
  const given: unknown = returned;
  if (isId(given)) return scopeOf(given, undefined);
  if (typeof given !== 'object' || given === null) {
    throw serverFault(
      `actingUser must return a positive safe integer, a scope or a Response, not ${given === null ? 'null' : typeof given}.`,
    );
  }
  const scope = scopeOf(ownId(given, 'userId'), ownId(given, 'groupId'));
  if (Object.keys(scope).length === 0)
    throw serverFault('actingUser: the scope must have a userId or a groupId of its own.');
  return scope;
}

/** Throws where the page names another user than `actingUser` returned: it would get, and cache, the wrong user's data. */
export function checkNamedScope(named: ActingScope, scope: ActingScope): void {
  for (const [name, header] of [
    ['userId', 'user_id'],
    ['groupId', 'group_id'],
  ] as const) {
    if (named[name] === undefined || named[name] === scope[name]) continue;
    throw new Rejection(403, `The header ${header} names ${named[name]}, whom this session does not act as.`);
  }
}

/** Throws where a field of the input names another user than the scope: the service would act as that user. */
export function checkIdentity(
  { id, actingUser = [], actingGroup = [] }: ProxyOperation,
  input: OperationInput,
  scope: ActingScope,
): void {
  const differs = (name: string, expected: number | undefined): boolean =>
    Object.hasOwn(input, name) && input[name] !== expected;
  const wrong =
    actingUser.find((name) => differs(name, scope.userId)) ??
    // A user may name any group: the service checks what that user may do there.
    (scope.groupId === undefined ? undefined : actingGroup.find((name) => differs(name, scope.groupId)));
  if (wrong !== undefined)
    throw new Rejection(403, `${id}: ${wrong} names somebody whom this session does not act as.`);
}
