import type { GroupMember, LanyingClient } from '@lanying-im/client';

export async function findMember(im: LanyingClient, groupId: number, name: string): Promise<GroupMember | undefined> {
  const { total = 0 } = await im.listGroupMembers({ group_id: groupId, limit: 1 });
  if (total === 0) return undefined;
  for await (const member of im.listGroupMembers({ group_id: groupId, limit: 200 })) {
    if (member.display_name === name) return member; // The pages behind it are not fetched.
  }
  return undefined;
}
