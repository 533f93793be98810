import type { OperationId, OperationTypes } from '@lanying-im/types';

type Shorten = {
  readonly [Id in OperationId]?: (result: OperationTypes[Id]['result']) => OperationTypes[Id]['result'];
};

/** The results that the quick start shows shorter than the reference, cut to what it shows. */
export const quickStartAnswers: Shorten = {
  registerUser({
    id: _id,
    auth_question: _question,
    auth_answer: _answer,
    silence_start_time: _silenceStart,
    silence_end_time: _silenceEnd,
    push_nick_name: _nickname,
    push_token: _token,
    ...shown
  }) {
    return shown;
  },

  createGroup({
    avatar: _avatar,
    ext: _ext,
    count: _count,
    capacity: _capacity,
    hide_member_info: _hide,
    ban_expire_time: _muted,
    msg_mute_mode: _mute,
    msg_push_mode: _push,
    ...shown
  }) {
    return shown;
  },

  listGroupMembers({ total: _total, data, ...shown }) {
    return { data: data.map(({ user_id, join_time }) => ({ user_id, join_time })), ...shown };
  },

  sendMessage: ({ data }) => ({ data }),

  sendPushNotification: () => true,
};
