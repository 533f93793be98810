import type { LanyingClient } from '@lanying-im/client';

export async function tryToCreate(im: LanyingClient, name: string): Promise<string> {
  const { data, response } = await im.raw.POST('/group/create', { body: { name } });
  return `HTTP ${response.status}, code ${data?.code}: ${data?.message}`;
}
