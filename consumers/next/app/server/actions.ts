'use server';

import { revalidatePath } from 'next/cache';
import { serverClient } from './service';

export async function createGroup(form: FormData): Promise<void> {
  await serverClient().createGroup({ name: String(form.get('name')) });
  revalidatePath('/server');
}
