/** The requests of the vendor's quick start in its order, and the responses that it prints. */
export interface QuickStartStep {
  readonly key: string;
  readonly as: number | null;
  readonly token?: null;
  readonly body?: unknown;
  readonly response: unknown;
}

const me = 2302128618880;
const a = 2199040544848;
const b = 2199040544992;
const groupId = 2306414607729;

export const quickStartSteps: readonly QuickStartStep[] = [
  {
    key: 'POST /user/register/v2',
    as: null,
    token: null,
    body: { username: 'test_user', password: 'asd' },
    response: {
      code: 200,
      data: {
        user_id: me,
        auto_download: false,
        group_confirm: false,
        no_sounds: false,
        no_push: false,
        vibratory: false,
        no_push_detail: false,
        auth_mode: 0,
        no_push_start_hour: 0,
        no_push_end_hour: 0,
      },
    },
  },
  { key: 'POST /user/add_roster', as: me, body: { list: [a, b] }, response: { code: 200, data: true } },
  {
    key: 'GET /user/rosters',
    as: me,
    response: {
      code: 200,
      data: [
        { user_id: a, name: 'a' },
        { user_id: b, name: 'b' },
      ],
    },
  },
  {
    key: 'POST /group/create',
    as: me,
    body: { name: 'g001', description: 'test-group' },
    response: {
      code: 200,
      data: {
        name: 'g001',
        status: 0,
        description: 'test-group',
        type: 0,
        group_id: groupId,
        owner_id: me,
        created_at: 1569615417000,
        updated_at: 1569615417000,
        member_invite: true,
        apply_approval: 1,
        read_ack: false,
        history_visible: false,
        member_modify: false,
      },
    },
  },
  {
    key: 'POST /group/invite',
    as: me,
    body: { group_id: groupId, user_list: [a, b] },
    response: {
      code: 200,
      data: [
        { result: 'success', user_id: a },
        { result: 'success', user_id: b },
      ],
    },
  },
  {
    key: `GET /group/member_list?group_id=${groupId}&limit=50`,
    as: me,
    response: {
      code: 200,
      data: [
        { user_id: me, join_time: 1569615417000 },
        { user_id: a, join_time: 1569615490000 },
        { user_id: b, join_time: 1569615490000 },
      ],
      version: 1569586735861,
    },
  },
  { key: `DELETE /group/destroy?group_id=${groupId}`, as: me, response: { code: 200, data: true } },
  {
    key: 'POST /message/send',
    as: null,
    body: { targets: [me], type: 1, content: 'hello', content_type: 0 },
    response: { code: 200, data: true },
  },
  {
    key: 'POST /push/notify',
    as: null,
    body: { audience: 'all', message: { type: 'text', title: 'this is push title', body: 'this is push body' } },
    response: { code: 200, data: { task_id: 1001 } },
  },
  {
    key: 'POST /push/notify',
    as: null,
    body: {
      audience: { push_token: ['token1', 'token2'] },
      message: {
        type: 'image',
        title: 'this is push title',
        body: 'this is push body',
        attachment_url: 'https://xxx.com/images/1.jpg',
      },
    },
    response: { code: 200, data: { task_id: 1002 } },
  },
  {
    key: 'POST /push/notify',
    as: null,
    body: {
      audience: { tag: ['beijing', 'shanghai'] },
      message: {
        type: 'cmd',
        title: 'this is push title',
        body: 'this is push body',
        ext: { key1: 12345, key2: 'xxx' },
      },
    },
    response: { code: 200, data: { task_id: 1003 } },
  },
];
