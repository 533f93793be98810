import { expect, it } from 'vitest';
import { createLanyingClient, LanyingInputError } from '../src/index.ts';
import { options, stub, success, thrown, tokenOfRole } from './support/stub.ts';

it('rejects an admin token in a real browser', () => {
  const error = thrown(() => createLanyingClient({ ...options, accessToken: tokenOfRole(2) }));
  expect(error).toBeInstanceOf(LanyingInputError);
  expect(String(error)).toContain('dangerouslyAllowAdminTokenInBrowser');
});

it('calls with the token of a user', async () => {
  const { fetch, arrived } = stub(success({ group_id: 1, name: 'g001' }));
  const accessToken = tokenOfRole(1);
  const im = createLanyingClient({ ...options, accessToken, fetch }).asUser(5);
  expect(await im.createGroup({ name: 'g001' })).toEqual({ group_id: 1, name: 'g001' });
  expect(arrived[0]?.headers).toMatchObject({ app_id: 'welovemaxim', 'access-token': accessToken, user_id: '5' });
});

it('reads message ids exactly', async () => {
  const { fetch } = stub('{"code":200,"data":true,"msg_ids":[1552747048460091409]}');
  const im = createLanyingClient({ ...options, accessToken: tokenOfRole(1), fetch });
  const { msg_ids } = await im.sendMessage({ targets: [1], type: 1, content_type: 0, content: 'hello' });
  expect(msg_ids).toEqual(['1552747048460091409']);
});

it('says in a word when the service is out of reach, through the fetch of the browser and on a path of the page', async () => {
  const im = createLanyingClient({ endpoint: '/no-such-path', appId: 'a', timeout: 5000 });
  expect(await im.listFriends().catch((error: unknown) => error)).toMatchObject({ name: 'LanyingResponseError' });
  const away = createLanyingClient({ endpoint: 'http://127.0.0.1:9', appId: 'a', timeout: 5000 });
  expect(await away.listFriends().catch((error: unknown) => error)).toMatchObject({ name: 'LanyingConnectionError' });
});
