// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { OperationDescriptor } from '../descriptor.ts';

export const addFriends: OperationDescriptor = {"id":"addFriends","tag":"friend","method":"POST","path":"/user/add_roster","token":"any","read":false,"query":[],"body":"object","envelope":"data"};
export const createGroup: OperationDescriptor = {"id":"createGroup","tag":"group","method":"POST","path":"/group/create","token":"any","read":false,"query":[],"body":"object","envelope":"data"};
export const destroyGroup: OperationDescriptor = {"id":"destroyGroup","tag":"group","method":"DELETE","path":"/group/destroy","token":"any","read":false,"query":["group_id"],"envelope":"data"};
export const inviteGroupMembers: OperationDescriptor = {"id":"inviteGroupMembers","tag":"group","method":"POST","path":"/group/invite","token":"any","read":false,"query":[],"body":"object","envelope":"data"};
export const listFriends: OperationDescriptor = {"id":"listFriends","tag":"friend","method":"GET","path":"/user/rosters","token":"any","read":true,"query":[],"envelope":"data"};
export const listGroupMembers: OperationDescriptor = {"id":"listGroupMembers","tag":"group","method":"GET","path":"/group/member_list","token":"any","read":true,"query":["group_id","cursor","limit","version"],"envelope":"rest","page":{"cursor":"cursor","limit":"limit","items":"data"}};
export const registerUser: OperationDescriptor = {"id":"registerUser","tag":"user","method":"POST","path":"/user/register/v2","token":"none","read":false,"query":[],"body":"object","envelope":"data"};
export const sendMessage: OperationDescriptor = {"id":"sendMessage","tag":"message","method":"POST","path":"/message/send","token":"any","read":false,"query":[],"body":"object","envelope":"rest","exactIn":["related_mid"],"exactOut":["msg_ids"],"idempotencyKey":"transaction_id"};
export const sendPushNotification: OperationDescriptor = {"id":"sendPushNotification","tag":"push","method":"POST","path":"/push/notify","token":"admin","read":false,"query":[],"body":"object","envelope":"data","idempotencyKey":"setting.request_id"};
