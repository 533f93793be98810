import type { LanyingClient } from '@lanying-im/client';
import type { OperationId, OperationTypes } from '@lanying-im/types';
import { ann, bob, cid, club, dan, eve, fay, guarded, messageId, open, team } from './seed.ts';

/** A call of one mutation: as a user, or without one as the administrator. */
export interface MutationCase<Id extends OperationId = OperationId> {
  operation: Id;
  as?: number;
  input: OperationTypes[Id]['input'] | ((im: LanyingClient) => Promise<OperationTypes[Id]['input']>);
}

const call = <Id extends OperationId>(operation: Id, as: number | undefined, input: MutationCase<Id>['input']) =>
  // A case of one operation is a case; the union cannot be inferred.
  ({ operation, ...(as !== undefined && { as }), input }) as unknown as MutationCase;

const message = { content_type: 0, content: 'Hello again' } as const;

/** One successful call, or several, of every mutation. */
export const mutationCases: readonly MutationCase[] = [
  call('acceptFriendRequest', ann, { user_id: cid }),
  call('acknowledgeMessage', bob, { conversation_id: ann }),
  call('addFriendsDirectly', ann, { list: [dan] }),
  call('addFriends', ann, { list: [dan] }),
  call('addGroupAdmins', ann, { group_id: club, user_list: [cid] }),
  call('addGroupFile', ann, { group_id: club, name: 'c.pdf', size: 30, url: 'https://files.example.com/c.pdf' }),
  call('addGroupMembers', undefined, { group_id: club, user_list: [dan] }),
  call('addPushTags', ann, { tags: ['green'] }),
  call('answerGroupApplication', ann, { group_id: club, user_id: dan, approval: true }),
  call('answerGroupInvitation', cid, { group_id: guarded, user_id: cid, approval: true }),
  call('bindDeviceToken', ann, { device_sn: 1, device_token: 'token', notifier_name: 'apns' }),
  call('bindPushAlias', ann, { alias: 'ann@example.com', push_token: 'token' }),
  call('blockGroupMembers', ann, { group_id: club, user_list: [cid] }),
  call('blockUser', ann, { user_id: bob }),
  call('broadcastMessage', undefined, { type: 1, ...message }),
  call('changePassword', ann, { old_password: 'secret', new_password: 'secret2' }),
  call('createGroup', ann, { name: 'New', user_list: [bob] }),
  call('createGroup', ann, { name: 'New', user_list: [cid] }),
  call('createGroupAnnouncement', ann, { group_id: club, title: 'News', content: 'There is cake.' }),
  call('createUserTokenById', undefined, { user_id: dan, password: 'secret', device_guid: 'phone' }),
  call('createUserTokenByLogin', undefined, { login_name: 'dan', password: 'secret', device_guid: 'phone' }),
  call('createUserTokenByUsername', undefined, { name: 'dan', password: 'secret', device_guid: 'phone' }),
  call('declineFriendRequest', ann, { user_id: cid }),
  call('deleteConversation', ann, { conversation_id: bob }),
  call('deleteGroupAnnouncement', ann, { group_id: club, announcement_id: 301 }),
  call('deleteGroupFiles', ann, { group_id: club, file_list: [401] }),
  call('deleteUser', cid, {}),
  call('destroyGroup', ann, { group_id: club }),
  call('disableUsers', undefined, { list: [ann] }),
  call('enableUsers', undefined, { list: [eve] }),
  call('inviteGroupMembers', ann, { group_id: club, user_list: [dan] }),
  call('inviteGroupMembers', bob, { group_id: team, user_list: [cid] }),
  call('joinGroup', ann, { group_id: open }),
  call('joinGroup', ann, { group_id: guarded }),
  call('joinGroupByQrCode', ann, async (im) => {
    const { qr_info } = await im.asUser(dan).getGroupQrCode({ group_id: open });
    return { qr_info };
  }),
  call('kickDevice', ann, {}),
  call('leaveGroup', cid, { group_id: club }),
  call('muteGroup', ann, { group_id: club, duration: 60 }),
  call('muteGroupMembers', ann, { group_id: club, user_list: [bob], duration: 60 }),
  call('pinConversation', ann, { conversation_id: club }),
  call('recallMessage', bob, { conversation_id: ann, msg_id: messageId(1) }),
  call('registerAnonymousUser', undefined, { username: 'guest_', password: 'secret' }),
  call('registerPushUser', undefined, { username: 'zoe', password: 'secret' }),
  call('registerUser', undefined, { username: 'zoe', password: 'secret' }),
  call('registerUsers', undefined, { list: [{ username: 'zoe', password: 'secret' }] }),
  call('removeAllPushTags', ann, {}),
  call('removeDevice', ann, { device_sn: 2 }),
  call('removeFriend', ann, { user_id: bob }),
  call('removeGroupAdmins', ann, { group_id: club, user_list: [bob] }),
  call('removeGroupMembers', ann, { group_id: club, user_list: [cid] }),
  call('removePushTags', ann, { tags: ['red'] }),
  call('requestFriend', ann, { user_id: dan }),
  call('requestFriend', ann, { user_id: fay }),
  call('requestFriends', ann, { body: [{ user_id: dan }, { user_id: fay }] }),
  call('sendAiMessage', undefined, { from_user_id: ann, targets: [bob], type: 1, ...message }),
  call('sendMessage', ann, { targets: [bob], type: 1, ...message }),
  call('sendMessage', ann, { targets: [club], type: 2, ...message }),
  call('sendMessage', undefined, { from_user_id: ann, targets: [dan], type: 1, ...message }),
  call('sendPushNotification', undefined, { audience: { tag: ['red'] }, message: { title: 'Hi' } }),
  call('sendSystemNotification', undefined, { targets: [bob], type: 1, ...message }),
  call('setAuthMode', ann, { value: 1 }),
  call('setAutoDownload', ann, { value: true }),
  call('setGroupApplyApproval', ann, { group_id: club, apply_approval: 0 }),
  call('setGroupAvatar', ann, { group_id: club, value: 'https://files.example.com/club.png' }),
  call('setGroupDescription', ann, { group_id: club, value: 'For all' }),
  call('setGroupDisplayName', ann, { group_id: club, value: 'Boss' }),
  call('setGroupExtension', ann, { group_id: club, value: '{}' }),
  call('setGroupFileName', ann, { group_id: club, file_id: 401, name: 'z.pdf' }),
  call('setGroupHistoryVisible', ann, { group_id: club, value: true }),
  call('setGroupMemberInfoHidden', ann, { group_id: club, value: true }),
  call('setGroupMemberInvitation', ann, { group_id: club, value: true }),
  call('setGroupMemberModification', ann, { group_id: club, value: true }),
  call('setGroupMuteMode', ann, { group_id: club, msg_mute_mode: 2 }),
  call('setGroupName', ann, { group_id: club, value: 'The Club' }),
  call('setGroupPushMode', ann, { group_id: club, msg_push_mode: 2 }),
  call('setGroupReadReceipts', ann, { group_id: club, value: true }),
  call('setMobile', ann, { mobile: '13800000009' }),
  call('setNickname', ann, { nick_name: 'Annie' }),
  call('setPrivateInfo', ann, { body: 'private' }),
  call('setPublicInfo', ann, { body: 'public' }),
  call('setPushBadge', ann, { badge: 3 }),
  call('setPushDetailHidden', ann, { value: true }),
  call('setPushDisabled', ann, { value: true }),
  call('setPushNickname', ann, { value: 'Annie' }),
  call('setPushQuietHours', ann, { no_push_start_hour: 22, no_push_end_hour: 8 }),
  call('setSoundDisabled', ann, { value: true }),
  call('setStrangerChat', ann, { value: 2 }),
  call('setUserAvatar', ann, { avatar: 'https://files.example.com/ann.png' }),
  call('setUserAvatars', undefined, { list: [{ user_id: ann, avatar: 'https://files.example.com/ann.png' }] }),
  call('setUserPassword', ann, { password: 'secret2' }),
  call('setUsername', ann, { username: 'annie' }),
  call('setVibration', ann, { value: true }),
  call('transferGroup', ann, { group_id: club, new_owner: bob }),
  call('unbindDeviceToken', ann, { deviceSn: 1 }),
  call('unblockGroupMembers', ann, { group_id: club, user_list: [eve] }),
  call('unblockUser', ann, { user_id: eve }),
  call('unmuteGroup', ann, async (im) => {
    await im.asUser(ann).muteGroup({ group_id: club, duration: 60 });
    return { group_id: club };
  }),
  call('unmuteGroupMembers', ann, async (im) => {
    await im.asUser(ann).muteGroupMembers({ group_id: club, user_list: [bob], duration: 60 });
    return { group_id: club, user_list: [bob] };
  }),
  call('unpinConversation', ann, { conversation_id: bob }),
  call('updateFriend', ann, { user_id: bob, alias: 'Bobby' }),
  call('updateProfile', ann, { nick_name: 'Annie' }),
  call('updateProfiles', undefined, { list: [{ user_id: ann, nick_name: 'Annie' }] }),
  call('updateSettings', ann, { user_id: ann, no_push: true }),
];
