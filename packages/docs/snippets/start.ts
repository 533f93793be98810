import { createLanyingClient, ErrorCode, isLanyingApiError } from '@lanying-im/client';

const im = createLanyingClient({
  endpoint: 'http://127.0.0.1:4010', // the mock; later your own
  appId: 'welovemaxim',
  accessToken: () => process.env['LANYING_TOKEN'] ?? '',
});
const me = im.asUser(2199040544848);
try {
  const group = await me.createGroup({ name: 'g001', user_list: [2199040544992] });
  const members = me.listGroupMembers({ group_id: group.group_id });
  for await (const member of members) console.log(member.user_id);
} catch (error) {
  if (!isLanyingApiError(error, ErrorCode.TooManyGroupsCreated)) throw error;
  console.log(error.docsUrl);
}
