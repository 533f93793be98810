import { expect, test } from 'vitest';
import { createLanyingMock, SeedError } from '../src/index.ts';

const app = (content: object) => ({ apps: [{ app_id: 'x', ...content }] });
const group = (content: object) =>
  app({ users: [{ username: 'ada' }, { username: 'ben' }], groups: [{ name: 'g', owner: 'ada', ...content }] });

const announcement = { id: 7, title: 't', content: '' };
const file = { file_id: 7, name: 'f', size: 1, url: '', uploader: 'ada' };

const wrong: [unknown, string][] = [
  [group({ announcements: [announcement, announcement] }), 'apps[0].groups[0].announcements[1].id is there twice'],
  [
    group({ announcements: [{ ...announcement, author: 'cho' }] }),
    'apps[0].groups[0].announcements[0].author names the user cho, who is not in the seed',
  ],
  [group({ files: [file, file] }), 'apps[0].groups[0].files[1].file_id is there twice'],
  [
    app({ users: [{ username: 'a' }], applications: [{ group: 'g', user: 'a' }] }),
    'apps[0].applications[0].group names the group g, which is not in the seed',
  ],
  [app({ invitations: [{ group: 1, user: 1 }] }), 'apps[0].invitations[0].by is missing'],
  [7, 'it must be object, not number'],
  [{}, 'apps is missing'],
  [{ apps: [] }, 'apps must have 1 or more entries'],
  [{ apps: [{}] }, 'apps[0].app_id is missing'],
  [{ apps: [{ app_id: 'x' }, { app_id: 'x' }] }, 'apps[1].app_id is there twice'],
  [{ ...app({}), clok: {} }, 'clok is not known'],
  [app({ userz: [] }), 'apps[0].userz is not known'],
  [app({ users: [{ username: 'a', auth_mode: 9 }] }), 'apps[0].users[0].auth_mode must be one of [0,1,2,3]'],
  [app({ users: [{ username: 'a' }, { username: 'a' }] }), 'apps[0].users[1].username is there twice'],
  [
    app({
      users: [
        { user_id: 1, username: 'a' },
        { user_id: 1, username: 'b' },
      ],
    }),
    'apps[0].users[1].user_id is there twice',
  ],
  [
    app({ users: [{ username: 'a', friends: ['b'] }] }),
    'apps[0].users[0].friends[0] names the user b, who is not in the seed',
  ],
  [
    app({ users: [{ username: 'a', friend_requests: [{ from: 5 }] }] }),
    'apps[0].users[0].friend_requests[0].from names the user 5, who is not in the seed',
  ],
  [
    app({
      users: [
        { username: 'a', mobile: '13800138000' },
        { username: 'b', mobile: '13800138000' },
      ],
    }),
    'apps[0].users[1].mobile is that of another user',
  ],
  [
    app({
      users: [
        { username: 'a', push_alias: 'x' },
        { username: 'b', push_alias: 'x' },
      ],
    }),
    'apps[0].users[1].push_alias is that of another user',
  ],
  [
    app({
      users: [
        { username: 'a', push_token: 'x' },
        { username: 'b', push_token: 'x' },
      ],
    }),
    'apps[0].users[1].push_token is that of another user',
  ],
  [
    app({ users: [{ username: 'a', devices: [{ device_guid: 'x' }, { device_guid: 'y', device_sn: 1 }] }] }),
    'apps[0].users[0].devices[1].device_sn is there twice',
  ],
  [app({ license: 'free' }), 'apps[0].license must match ^(valid|invalid|expired)$'],
  [app({ limits: { groups: 5 } }), 'apps[0].limits.groups is not known'],
  [group({ owner: 'eve' }), 'apps[0].groups[0].owner names the user eve, who is not in the seed'],
  [
    group({ members: ['ben', { user: 'eve' }] }),
    'apps[0].groups[0].members[1] names the user eve, who is not in the seed',
  ],
  [
    group({ members: [{ user: 'ben', role: 'owner' }] }),
    'apps[0].groups[0].members[0].role must be one of ["admin","member"]',
  ],
  [group({ members: ['ben', 'ben'] }), 'apps[0].groups[0].members lists the user ben twice'],
  [app({ messages: [{ content: 'x' }] }), 'apps[0].messages[0] must have one of to_user, to_group and to_all'],
  [
    app({ messages: [{ content: 'x', to_group: 'g' }] }),
    'apps[0].messages[0].to_group names the group g, which is not in the seed',
  ],
  [app({ messages: [{ content: 'x', msg_id: 12 }] }), 'apps[0].messages[0].msg_id must be string, not number'],
];

test.each(wrong)('%j is rejected with the place of the error', (seed, message) => {
  // A file holds anything.
  const create = () => createLanyingMock({ seed: seed as never });
  expect(create).toThrow(SeedError);
  expect(create).toThrow(`The seed is not valid: ${message}.`);
});
