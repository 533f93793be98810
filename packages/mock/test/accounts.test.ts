import { describe, expect, test } from 'vitest';
import { openVillage } from './support/village.ts';

describe('accounts', () => {
  test('get the next id and every setting of a new user', async () => {
    const { call } = openVillage();
    const { json } = await call('POST /user/register/v2', { username: '小明_1', password: 'x' });
    expect(json.data).toMatchObject({ user_id: 2302128618880, auth_mode: 0, push_token: '', silence_end_time: 0 });
    const second = await call('POST /user/register/v2', { username: 'second', password: 'x' });
    expect(second.json.data.user_id).toBe(2302128618896);
  });

  test.each(['12345', 'maxim_1', 'mta', 'with space', 'é', ''])('do not take the name %j', async (username) => {
    const { code } = await openVillage().call('POST /user/register/v2', { username, password: 'x' });
    expect(code).toBe(10002);
  });
});
