import { type LanyingClient, withResponse } from '@lanying-im/client';

export async function serverTime(im: LanyingClient): Promise<string | null | undefined> {
  const { data, response } = await withResponse(im.listFriends());
  console.log(`${data.length} friends, HTTP ${response?.status}`);
  return response?.headers.get('date');
}
