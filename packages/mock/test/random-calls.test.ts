import fc from 'fast-check';
import { expect, test } from 'vitest';
import { operations } from '../src/generated/operations.ts';
import { createLanyingMock, type LanyingMock } from '../src/index.ts';
import { recipes } from './recipes/recipes.ts';
import { inProcess } from './support/caller.ts';
import { ada, appOf, ben, cho, dee, eve, fay, gus, openFixture } from './support/fixture.ts';

/** Every request of the recipes, whether it succeeds or not. */
const requests = Object.entries(operations).flatMap(([key, { operationId }]) => {
  const recipe = recipes[operationId];
  if (recipe === undefined) return [];
  const { success, codes } = recipe;
  return [success, ...Object.values(codes)].map(({ query = success.query ?? '', body = success.body }) => {
    return { operationId, key: `${key}${query}`, body };
  });
});

const step = fc.record({
  as: fc.constantFrom(ada, ben, cho, dee, eve, fay, gus),
  request: fc.oneof(
    { weight: 25, arbitrary: fc.constantFrom(...requests) },
    { weight: 1, arbitrary: fc.constant({ operationId: 'deleteUser' as const, key: 'POST /user/delete', body: {} }) },
  ),
  hours: fc.oneof({ weight: 30, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(200) }),
});

const people = [ada, ben, cho, dee, eve, fay, gus];
const reads = new Set(Object.values(operations).flatMap(({ operationId, read }) => (read ? [operationId] : [])));
const readRequests = requests.filter(({ operationId }) => reads.has(operationId));

/** What every read returns to everybody, and the bytes of every file: all that can be seen of a state. */
async function visibleState(mock: LanyingMock): Promise<Record<string, string>> {
  const call = inProcess(mock);
  const seen: Record<string, string> = {};
  const avatar = { key: `GET /file/download/avatar?object_name=avatar/${ada}`, body: undefined };
  const ids = appOf(mock).groups?.flatMap(({ files = [], announcements = [], group_id }) => [
    ...files.map(({ file_id }) => `GET /group/file?group_id=${group_id}&file_id=${file_id}`),
    ...announcements.map(({ id }) => `GET /group/announcement?group_id=${group_id}&announcement_id=${id}`),
  ]);
  for (const as of people) {
    for (const { key, body } of [
      avatar,
      ...readRequests,
      ...(ids ?? []).map((each) => ({ key: each, body: undefined })),
    ]) {
      const { text, status } = await call(key, body, { as });
      // A cursor is opaque: only what it leads to matters.
      seen[`${key} ${JSON.stringify(body)} as ${as}`] = `${status} ${text.replace(/"cursor":"[^"]*"/, '')}`;
    }
  }
  return seen;
}

/** The operations that remove what the others need to show something. */
const destructive = new Set(['deleteUser', 'destroyGroup', 'removeAllPushTags', 'deleteGroupFiles', 'removeFriend']);

test('a snapshot after every kind of write shows everybody what the original shows', async () => {
  const { mock, call } = openFixture({ uploadMethod: 'PUT' });
  const { json } = await call('GET /file/upload/avatar/user');
  await mock.fetch(json.data.upload_url, { method: 'PUT', body: 'picture' });
  const writes = requests.filter(({ operationId }) => !reads.has(operationId) && !destructive.has(operationId));
  for (const as of [ada, ben]) {
    for (const { key, body } of writes) await call(key, body, { as });
  }
  for (const as of people) await call(`GET /message/ack?conversation_id=${ada}`, undefined, { as });
  const restored = createLanyingMock({ seed: JSON.parse(JSON.stringify(mock.snapshot())) });
  expect(await visibleState(restored)).toEqual(await visibleState(mock));
});

test('whatever is called in whatever order, nothing breaks, and a snapshot builds the same again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { size: 'max', maxLength: 60 }), async (steps) => {
      const { mock, call } = openFixture();
      for (const { as, request, hours } of steps) {
        const { status, text } = await call(request.key, request.body, { as });
        expect(status, text).toBeLessThan(500);
        mock.clock.advance({ hours });
      }
      const snapshot = JSON.parse(JSON.stringify(mock.snapshot()));
      expect(createLanyingMock({ seed: snapshot }).snapshot()).toEqual(snapshot);
    }),
    { numRuns: 25 },
  );
});
