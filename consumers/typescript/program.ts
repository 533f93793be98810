import { createLanyingClient, ErrorCode, type Group, isLanyingApiError } from '@lanying-im/client';
import { downloadFile } from '@lanying-im/client/files';
import { describeError } from '@lanying-im/client/messages';
import { createGroup, createLanyingCore } from '@lanying-im/client/operations';
import { createLanyingProxy } from '@lanying-im/client/proxy';
import { createLanyingMock } from '@lanying-im/mock';
import { useListFriends } from '@lanying-im/react';

const mock = createLanyingMock({ seed: 'demo' });
const options = {
  endpoint: 'https://api.example.com',
  appId: mock.appId,
  accessToken: mock.adminToken,
  fetch: mock.fetch,
};
const im = createLanyingClient(options);

export const group: Promise<Group> = createGroup(createLanyingCore(options), { name: 'g' });
export const proxy: (request: Request) => Promise<Response> = createLanyingProxy({
  client: options,
  path: '/api/lanying',
  allow: ['listFriends'],
  actingUser: (_request, named) => named,
  check: ({ operationId, input }) => operationId === 'listFriends' && input['cursor'] === undefined,
});
export const friendNames = (): (string | undefined)[] => (useListFriends().data ?? []).map(({ name }) => name);
export const file: Promise<Blob> = downloadFile(im, { from: 'avatar', object_name: 'a' });
export const explain = (error: unknown): string | undefined =>
  isLanyingApiError(error, ErrorCode.UserNotFound) ? describeError(error)?.meaning : undefined;

// @ts-expect-error a name is required
im.createGroup({});
// @ts-expect-error `check` must not return nothing
createLanyingProxy({ client: options, path: '/api', allow: [], actingUser: () => 5, check: () => undefined });
