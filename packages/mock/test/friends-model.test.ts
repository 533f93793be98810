import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLanyingMock } from '../src/index.ts';
import { type Call, inProcess } from './support/caller.ts';
import { type Act, FriendModel, type Mode } from './support/friend-model.ts';

const people = 4;
const acts: readonly Act[] = ['add', 'request', 'request', 'accept', 'accept', 'decline', 'remove', 'block', 'unblock'];
const person = fc.nat({ max: people - 1 });
const step = fc.record({ act: fc.constantFrom(...acts), me: person, other: person, days: fc.constantFrom(0, 0, 0, 4) });

const idOf = (index: number): number => 16 * (index + 1);
const indexOf = (userId: number): number => userId / 16 - 1;

/** Does with the mock what the model does. */
async function doWith(call: Call, act: Act, me: number, other: number): Promise<number> {
  const user_id = idOf(other);
  const options = { as: idOf(me) };
  const requests: Record<Act, readonly [string, unknown?]> = {
    add: ['POST /user/add_roster', { list: [user_id] }],
    request: ['POST /roster/apply', { user_id }],
    accept: [`POST /roster/accept?user_id=${user_id}`],
    decline: ['POST /roster/decline', { user_id }],
    remove: [`POST /roster/delete?user_id=${user_id}`],
    block: [`POST /roster/block?user_id=${user_id}`],
    unblock: [`POST /roster/unblock?user_id=${user_id}`],
  };
  const [key, body] = requests[act];
  return (await call(key, body, options)).code;
}

/** Holds everything that one user can see against the model. */
async function compare(call: Call, model: FriendModel, me: number): Promise<void> {
  const as = idOf(me);
  const everybody = [...Array(people).keys()];
  const list = async (path: string) => (await call(`GET ${path}`, undefined, { as })).json.data;
  const named = (pairs: readonly (readonly [number, number])[]) =>
    pairs.filter(([one]) => one === me).map(([, other]) => other);

  expect((await list('/roster/list')).map(indexOf)).toEqual(named(model.friends));
  expect((await list('/roster/blocked_list')).map(indexOf)).toEqual(named(model.blocked));
  const requests: { user_id: number; status: number }[] = await list('/roster/apply/list');
  expect(requests.map(({ user_id, status }) => [indexOf(user_id), status])).toEqual(
    model.requests.filter(({ to }) => to === me).map(({ from, status }) => [from, status]),
  );
  const { json } = await call('POST /roster/list', { list: everybody.map(idOf) }, { as });
  expect(json.data.map(({ relation }: { relation: number }) => relation)).toEqual(
    everybody.map((other) => model.relation(me, other)),
  );
  for (const other of everybody) {
    const may = await list(`/roster/may_message?user_id=${as}&roster_id=${idOf(other)}`);
    expect(may).toBe(!model.areBlocked(me, other));
  }
}

test('friends, requests and blacklists are those of a model', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom<Mode>(0, 1, 1, 3), { minLength: people, maxLength: people }),
      fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }),
      async (modes, steps) => {
        const users = modes.map((auth_mode, index) => ({ user_id: idOf(index), username: `user_${index}`, auth_mode }));
        const mock = createLanyingMock({ seed: { apps: [{ app_id: 'model', users }] }, now: 0 });
        const call = inProcess(mock);
        const model = new FriendModel(modes);
        for (const { act, me, other, days } of steps) {
          mock.clock.advance({ days });
          expect(await doWith(call, act, me, other), act).toBe(model.act(act, me, other, mock.clock.now()));
        }
        mock.restore(mock.snapshot());
        for (let me = 0; me < people; me += 1) await compare(call, model, me);
      },
    ),
    { numRuns: 60 },
  );
});
