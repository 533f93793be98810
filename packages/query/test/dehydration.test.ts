import { PushProvider } from '@lanying-im/client';
import { dehydrate, hydrate, onlineManager, QueryClient } from '@tanstack/query-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  changePasswordMutation,
  createGroupMutation,
  createUserTokenByIdMutation,
  downloadAvatarOptions,
  getPushCertificateOptions,
  listFriendsOptions,
  listFriendsQueryKey,
  prefetchQueries,
  shouldDehydrateQuery,
} from '../src/index.ts';
import { mutate } from './support/screen.ts';
import { createClient, createService, register, success } from './support/service.ts';

const restored = (queryClient: QueryClient): QueryClient => {
  const page = new QueryClient();
  hydrate(page, JSON.parse(JSON.stringify(dehydrate(queryClient))));
  return page;
};

afterEach(() => {
  onlineManager.setOnline(true);
});

describe('a dehydrated state', () => {
  it('has data that a client of the same scope finds, and no token', async () => {
    const { admin, mock } = createService();
    const [ann = 0] = await register(admin, 'ann');
    const im = admin.asUser(ann);
    const server = new QueryClient();
    await server.prefetchQuery(listFriendsOptions(im));
    expect(restored(server).getQueryData(listFriendsQueryKey(im))).toEqual([]);
    expect(JSON.stringify(dehydrate(server))).not.toContain(mock.adminToken);
  });

  it('has no files', async () => {
    const im = createClient('app', async () => new Response('PNG', { headers: { 'content-type': 'image/png' } }));
    const queryClient = new QueryClient();
    const options = downloadAvatarOptions(im, { object_name: 'a' });
    expect(await queryClient.fetchQuery(options)).toBeInstanceOf(Blob);
    expect(restored(queryClient).getQueryData(options.queryKey)).toBeUndefined();
  });

  it('has no results with secrets', async () => {
    const im = createClient('app', async () => success({ app_secret: 'hidden' }));
    const queryClient = new QueryClient();
    await queryClient.fetchQuery(getPushCertificateOptions(im, { provider: PushProvider.Apns }));
    expect(JSON.stringify(dehydrate(queryClient))).not.toContain('hidden');
  });

  it('also meets the conditions of the query client', async () => {
    const im = createClient('app', async () => success([]));
    const dehydrateOptions = { shouldDehydrateQuery: () => false };
    const queryClient = new QueryClient({ defaultOptions: { dehydrate: dehydrateOptions } });
    await queryClient.fetchQuery(getPushCertificateOptions(im, { provider: PushProvider.Apns }));
    await queryClient.fetchQuery(listFriendsOptions(im));
    expect(dehydrate(queryClient).queries).toEqual([]);
    expect(dehydrate(queryClient, { shouldDehydrateQuery }).queries).toHaveLength(1);
  });

  it('has no mutation with a password, since it is never paused', async () => {
    const { admin } = createService();
    const queryClient = new QueryClient();
    onlineManager.setOnline(false);
    void mutate(queryClient, createGroupMutation(admin), { name: 'g001' });
    void mutate(queryClient, createUserTokenByIdMutation(admin), { user_id: 1, password: 'hidden' }).catch(() => {});
    void mutate(queryClient, changePasswordMutation(admin), { old_password: 'hidden', new_password: 'hidden' }).catch(
      () => {},
    );
    const { mutations } = dehydrate(queryClient);
    expect(mutations.map(({ mutationKey }) => mutationKey?.[1])).toEqual(['createGroup']);
    expect(JSON.stringify(mutations)).not.toContain('hidden');
  });
});

describe('prefetchQueries', () => {
  it('fetches into the cache and returns the errors', async () => {
    const { admin, mock } = createService();
    const [ann = 0] = await register(admin, 'ann');
    const im = admin.asUser(ann);
    mock.faults.add({ operationId: 'getPushCertificate', status: 503 });
    const queryClient = new QueryClient();
    const errors = await prefetchQueries(queryClient, [
      listFriendsOptions(im),
      getPushCertificateOptions(im, { provider: PushProvider.Apns }),
    ]);
    expect(errors).toMatchObject([{ operationId: 'getPushCertificate' }]);
    expect(queryClient.getQueryData(listFriendsQueryKey(im))).toEqual([]);
  });
});
