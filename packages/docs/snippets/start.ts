import { createLanyingClient, ErrorCode, isLanyingApiError } from '@lanying-im/client';

const im = createLanyingClient({
  endpoint: 'http://127.0.0.1:4010', // the mock; in production the api_endpoint of your app
  appId: 'welovemaxim',
  accessToken: () => process.env['LANYING_TOKEN'] ?? '',
});
const owner = im.asUser(2199040544848);
try {
  const group = await owner.createGroup({ name: 'g001', user_list: [2199040544992] });
  for await (const member of owner.listGroupMembers({ group_id: group.group_id })) console.log(member.user_id);
} catch (error) {
  if (isLanyingApiError(error, ErrorCode.TooManyGroupsCreated)) console.log(error.docsUrl);
  else throw error;
}
