import { createLanyingClient, ErrorCode, isLanyingApiError } from '@lanying-im/client';

const accessToken = process.env.LANYING_TOKEN ?? '';
const im = createLanyingClient({ endpoint: 'https://api.maximtop.com', appId: 'welovemaxim', accessToken });
try {
  const group = await im.asUser(2302128618880).createGroup({ name: 'g001' });
  console.log(group.group_id);
} catch (error) {
  if (!isLanyingApiError(error, ErrorCode.TooManyGroupsCreated)) throw error;
  console.log(error.docsUrl); // Cause, remedy and how to provoke it.
}
