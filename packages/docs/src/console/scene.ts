import type { Seed, SeedUser } from '@lanying-im/mock';

const owner = 2302128618880;
const [member, friend] = [2199040544848, 2199040544992];
const group = 2306414607729;
const started = 1569615417000;
/** A transparent picture of one pixel. */
const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Operations whose example begins before the two users of the example are friends. */
const beforeFriendship: ReadonlySet<string> = new Set([
  'addFriends',
  'addFriendsDirectly',
  'requestFriend',
  'requestFriends',
  'acceptFriendRequest',
  'declineFriendRequest',
]);

/** Operations whose example begins before the second or both other users are in the group. */
const members: Readonly<Record<string, readonly number[]>> = {
  inviteGroupMembers: [],
  addGroupMembers: [],
  joinGroup: [member],
  answerGroupApplication: [member],
  answerGroupInvitation: [member],
  joinGroupByQrCode: [member],
};

/** The people, the group, the message and the files that the example of an operation names. */
export function sceneFor(operationId: string): Seed {
  const areFriends = !beforeFriendship.has(operationId);
  const people: readonly SeedUser[] = [
    {
      user_id: owner,
      // Its example registers this name.
      username: operationId === 'registerUser' ? 'somebody' : 'test_user',
      nickname: 'Test user',
      mobile: '13800138000',
      created_at: started,
      friends: areFriends ? [member] : [],
    },
    {
      user_id: member,
      username: 'a',
      nickname: 'A',
      created_at: started,
      friend_requests: /^(accept|decline)FriendRequest$/.test(operationId) ? [{ from: owner }] : [],
    },
    { user_id: friend, username: 'b', nickname: 'B', created_at: started },
  ];
  return {
    apps: [
      {
        app_id: 'welovemaxim',
        users: people,
        groups: [
          {
            group_id: group,
            name: 'g001',
            description: 'test-group',
            owner,
            created_at: started,
            // The first member is an admin, for operations that only admins may call.
            members: (members[operationId] ?? [member, friend]).map((user) =>
              user === member ? { user, role: 'admin' } : user,
            ),
            announcements: [1000, 1001].map((id) => ({
              id,
              author: owner,
              title: 'Welcome',
              content: 'Say hello to everybody.',
              created_at: started,
            })),
            files: [
              {
                file_id: 2001,
                name: 'plan.pdf',
                type: 'pdf',
                size: 184_320,
                url: `https://files.example.com/${group}/plan.pdf`,
                uploader: member,
                created_at: started,
              },
            ],
          },
        ],
        applications: operationId === 'answerGroupApplication' ? [{ group, user: friend }] : [],
        invitations: operationId === 'answerGroupInvitation' ? [{ group, user: friend, by: owner }] : [],
        messages: [{ msg_id: '1552747048460091409', from: owner, to_user: member, content: 'hello' }],
        stored: [
          { key: `avatar/${owner}`, base64: onePixel, type: 'image/png' },
          { key: 'chat/sample', base64: onePixel, type: 'image/png' },
        ],
        chat_files: [{ file_sign: 'sample-file-sign', key: 'chat/sample', owner, to_user: member }],
      },
    ],
  };
}
