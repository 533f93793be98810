// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

/** All operations, as ../packed.ts reads them. */
export const table: string = `
/ai/
message/send>sendAiMessage exact=msg_id|related_mid idempotencyKey=transaction_id
/file/
download/avatar<downloadAvatar envelope=bytes
download/chat<downloadChatFile envelope=bytes
upload/avatar/group<getGroupAvatarUploadUrl
upload/avatar/user<getUserAvatarUploadUrl
upload/chat<getChatFileUploadUrl
upload/forward<getForwardedFileUrl
/group/
admin/add>addGroupAdmins
admin/remove>removeGroupAdmins
admin_list<listGroupAdmins
announcement/delete?deleteGroupAnnouncement
announcement/edit>createGroupAnnouncement
announcement/last<getLatestGroupAnnouncement
announcement/list<listGroupAnnouncements
announcement<getGroupAnnouncement
application_list>listGroupApplications read query=cursor|limit|version page
apply/handle>answerGroupApplication
apply>joinGroup
ban>muteGroupMembers
banned_list<listMutedGroupMembers page
block>blockGroupMembers
blocked_list<listBlockedGroupMembers page
create>createGroup
destroy-destroyGroup
display_name>setGroupDisplayName
file/delete>deleteGroupFiles
file/list<listGroupFiles
file/update_name>setGroupFileName
file/upload>addGroupFile
file<getGroupFile
info/avatar>setGroupAvatar
info/batch>listGroups read
info/description>setGroupDescription
info/ext>setGroupExtension
info/name>setGroupName
info<getGroup
invitation_list<listGroupInvitations page
invite/handle>answerGroupInvitation
invite>inviteGroupMembers
kick>removeGroupMembers
leave?leaveGroup
member_list<listGroupMembers page
members/display_name>listGroupDisplayNames read
msg/mute_mode>setGroupMuteMode
msg/push_mode>setGroupPushMode
public_list<listPublicGroups
qrcode/invite>joinGroupByQrCode
qrcode/sign<getGroupQrCode
settings/allow_member_invitation>setGroupMemberInvitation
settings/allow_member_modify>setGroupMemberModification
settings/ban_all>muteGroup
settings/enable_read_ack>setGroupReadReceipts
settings/hide_member_info>setGroupMemberInfoHidden
settings/history_visible>setGroupHistoryVisible
settings/require_admin_approval>setGroupApplyApproval
settings/unban_all>unmuteGroup
settings<getGroupSettings
transfer>transferGroup
unban>unmuteGroupMembers
unblock>unblockGroupMembers
user_joined<listJoinedGroups
/message/
ack=acknowledgeMessage exact=msg_id
broadcast>broadcastMessage
conversation-deleteConversation
conversation<listConversationMessages exact=msg_id|msg_id_start|next_msg_id
notify>sendSystemNotification envelope=rest exact=msg_ids|related_mid idempotencyKey=transaction_id
recall>recallMessage exact=msg_id
send>sendMessage envelope=rest exact=msg_ids|related_mid idempotencyKey=transaction_id
unread<listConversations
/push/
certificate<getPushCertificate
notify>sendPushNotification idempotencyKey=setting.request_id:text
task/detail>listPushTaskStatistics read
/roster/
accept?acceptFriendRequest
apply/batch>requestFriends body=value
apply/list<listFriendRequests page
apply>requestFriend
block?blockUser
blocked_list<listBlockedUsers
decline>declineFriendRequest
delete?removeFriend
ext>updateFriend
id<getUser
list<listFriendIds page
list>listFriendDetails read
may_message<checkMessagePermission
mobile<findUserByMobile
name<findUserByUsername
unblock?unblockUser
/token/
id>createUserTokenById token=none
login>createUserTokenByLogin token=none
user>createUserTokenByUsername token=none
/user/
add_roster>addFriends
authmode?setAuthMode
avatar/batch>setUserAvatars
avatar>setUserAvatar
change_password>changePassword
change_password_admin>setUserPassword
conversation/pin>pinConversation
conversation/pin_list<listPinnedConversations
conversation/unpin>unpinConversation
delete>deleteUser
device/list<listDevices envelope=rest
device/remove?removeDevice
disable+disableUsers
download?setAutoDownload
enable+enableUsers
kick?kickDevice
list<listUsers
mobile?setMobile
nickname?setNickname
online_status<getOnlineStatus
private>setPrivateInfo body=value
profile/batch>updateProfiles
profile<getProfile
profile>updateProfile
public>setPublicInfo body=value
push/alias>bindPushAlias
push/badge>setPushBadge
push/detail?setPushDetailHidden
push/limit?setPushQuietHours
push/nickname?setPushNickname
push/tag-removePushTags body=object
push/tag/all-removeAllPushTags
push/tag<listPushTags
push/tag>addPushTags
push?setPushDisabled
register/batch>registerUsers
register/push>registerPushUser token=none
register/v2>registerUser token=none
rosters<listFriends
settings<getSettings
settings>updateSettings
sounds?setSoundDisabled
token/bind>bindDeviceToken
token/unbind?unbindDeviceToken
username?setUsername
vibratory?setVibration
`;
