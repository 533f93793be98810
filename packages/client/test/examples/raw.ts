import type { LanyingClient } from '@lanying-im/client';
import { createRawClient } from '@lanying-im/client/raw';

export async function tryToCreate(im: LanyingClient, name: string): Promise<string> {
  const { data, response } = await createRawClient(im).POST('/group/create', { body: { name } });
  return `HTTP ${response.status}, code ${data?.code}: ${data?.message}`;
}
