import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLanyingMock } from '../src/index.ts';
import { type Call, type CallResponse, inProcess } from './support/caller.ts';
import { acts, GroupModel, limits, type ModelGroup, type Step } from './support/group-model.ts';

const people = [16, 32, 48, 64];
const firstGroup = 1601;
const groupIds = [0, 1, 2, 3].map((index) => firstGroup + index * 16);
const start = Date.parse('2026-03-02T09:00:00Z');

const [founder = 0, favourite = 0] = people;

/** How often each step is chosen: what fills groups and changes them more often than what empties them. */
const weights: Readonly<Record<Step['act'], number>> = {
  create: 4,
  invite: 10,
  kick: 8,
  leave: 3,
  promote: 5,
  demote: 2,
  transfer: 4,
  mute: 6,
  unmute: 2,
  block: 3,
  unblock: 3,
  destroy: 1,
  rename: 1,
  card: 2,
  inviting: 2,
  wait: 3,
};

const often = <T>(weight: number, value: T) => ({ weight, arbitrary: fc.constant(value) });

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(...acts.map((act) => often(weights[act], act))),
  by: fc.oneof(often(4, founder), often(2, null), { weight: 4, arbitrary: fc.constantFrom(...people) }),
  group: fc.oneof(often(4, firstGroup), { weight: 1, arbitrary: fc.constantFrom(...groupIds) }),
  users: fc.oneof(
    // Rules that count need the same step for the same user many times.
    often(2, [favourite]),
    { weight: 3, arbitrary: fc.array(fc.constantFrom(...people), { minLength: 1, maxLength: 3 }) },
  ),
  minutes: fc.constantFrom(-1, 0, 5, 10),
});

/** A group, and then anything. */
const story = fc
  .array(step, { minLength: 20, maxLength: 60, size: 'max' })
  .map((steps): Step[] => [
    { act: 'create', by: founder, group: firstGroup, users: people.slice(0, 2), minutes: 0 },
    ...steps,
  ]);

const paths: Readonly<Record<Exclude<Step['act'], 'create' | 'leave' | 'destroy' | 'wait'>, string>> = {
  invite: '/group/invite',
  kick: '/group/kick',
  promote: '/group/admin/add',
  demote: '/group/admin/remove',
  transfer: '/group/transfer',
  mute: '/group/ban',
  unmute: '/group/unban',
  block: '/group/block',
  unblock: '/group/unblock',
  rename: '/group/info/name',
  card: '/group/display_name',
  inviting: '/group/settings/allow_member_invitation',
};

/** Does a step through the API. */
function send(call: Call, { act, by, group, users, minutes }: Exclude<Step, { act: 'wait' }>): Promise<CallResponse> {
  const options = { as: by };
  if (act === 'create') return call('POST /group/create', { name: 'new', user_list: users }, options);
  if (act === 'leave') return call(`POST /group/leave?group_id=${group}`, undefined, options);
  if (act === 'destroy') return call(`DELETE /group/destroy?group_id=${group}`, undefined, options);
  if (act === 'wait') throw new Error('The step wait sends no request');
  const value = { rename: `name ${minutes}`, card: `card ${minutes}`, inviting: minutes > 5 }[act as string];
  const body = { group_id: group, user_list: users, new_owner: users[0], duration: minutes, value };
  return call(`POST ${paths[act]}`, body, options);
}

/** A list of a group, read in pages of two. */
async function listed(call: Call, path: string, groupId: number) {
  const entries: { user_id: number; display_name?: string; expired_time?: number }[] = [];
  let cursor = '';
  do {
    const { json } = await call(`GET ${path}?group_id=${groupId}&limit=2&cursor=${cursor}`);
    entries.push(...json.data);
    cursor = json.cursor ?? '';
    if (cursor === '') expect(json.total).toBe(entries.length);
  } while (cursor !== '');
  return entries;
}

/** Compares what the API shows of a group with the model. */
async function compare(call: Call, { id, name, members, blocked }: ModelGroup, now: number): Promise<void> {
  const { json } = await call(`GET /group/info?group_id=${id}`);
  const owner = members.find(({ rank }) => rank === 3);
  expect(json.data).toMatchObject({ name, owner_id: owner?.id, count: members.length });
  const shown = await listed(call, '/group/member_list', id);
  expect(shown.map(({ user_id, display_name }) => [user_id, display_name])).toEqual(
    members.map((member) => [member.id, member.card]),
  );
  const admins = await call(`GET /group/admin_list?group_id=${id}`);
  expect(admins.json.data.map(({ user_id }: { user_id: number }) => user_id)).toEqual(
    members.filter(({ rank }) => rank === 2).map((member) => member.id),
  );
  const muted = await listed(call, '/group/banned_list', id);
  expect(muted.map(({ user_id, expired_time }) => [user_id, expired_time])).toEqual(
    members.flatMap(({ id: user, mutedUntil }) => (mutedUntil === -1 || mutedUntil > now ? [[user, mutedUntil]] : [])),
  );
  const blacklist = await listed(call, '/group/blocked_list', id);
  expect(blacklist.map(({ user_id }) => user_id)).toEqual(blocked);
}

test('groups follow a naive model, whatever happens, also through a snapshot', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (all) => {
      const mock = createLanyingMock({
        seed: {
          apps: [
            {
              app_id: 'model',
              users: people.map((user_id) => ({ user_id, username: `user_${user_id}` })),
              next: { group_id: firstGroup },
            },
          ],
        },
        now: start,
        limits,
      });
      const call = inProcess(mock);
      const model = new GroupModel();
      model.now = start;
      let next = firstGroup;
      for (const step of all) {
        const expected = model.perform(step, next);
        if (step.act === 'wait') {
          mock.clock.set(model.now);
          continue;
        }
        const { code, json, text } = await send(call, step);
        expect(code, `${JSON.stringify(step)} ${text}`).toBe(expected.code);
        if (step.act === 'create' && code === 200) next += 16;
        if (expected.results !== undefined) {
          expect(json.data.map(({ result }: { result: string }) => result)).toEqual(expected.results);
        }
        const changed = model.groups.find(({ id }) => id === step.group);
        if (changed !== undefined) await compare(call, changed, model.now);
      }
      const snapshot = mock.snapshot();
      mock.restore(JSON.parse(JSON.stringify(snapshot)));
      expect(mock.snapshot()).toEqual(snapshot);
      for (const group of model.groups) await compare(call, group, model.now);
      for (const user of people) {
        const { json } = await call('GET /group/user_joined', undefined, { as: user });
        expect(json.data).toEqual(model.joined(user).map(({ id }) => id));
      }
    }),
    { numRuns: 100 },
  );
});
