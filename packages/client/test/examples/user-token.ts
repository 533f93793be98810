import { createLanyingClient, type LanyingClient } from '@lanying-im/client';

const app = { endpoint: 'https://api.maximtop.com', appId: 'welovemaxim' };

export function signIn(user_id: number, password: string): LanyingClient {
  const accessToken = async () => {
    const { token } = await createLanyingClient(app).createUserTokenById({ user_id, password });
    return token;
  };
  return createLanyingClient({ ...app, accessToken }); // Called again when the token is no longer accepted.
}
