import { count, flag, milliseconds, name, oneOf, ref, text } from '../../seed/schema/keywords.ts';
import type { SeedGroup } from '../../seed/types/group.ts';
import type { GroupInfo } from '../../state/groups.ts';
import type { Schemas } from '../collection.ts';
import type { Every } from '../fields.ts';
import type { Loading } from '../loading.ts';

type Field =
  | 'group_id'
  | 'name'
  | 'owner'
  | 'description'
  | 'avatar'
  | 'ext'
  | 'type'
  | 'created_at'
  | 'updated_at'
  | 'capacity'
  | 'member_invite'
  | 'member_modify'
  | 'apply_approval'
  | 'read_ack'
  | 'history_visible'
  | 'hide_member_info'
  | 'ban_expire_time';

/** The fields of what is written about a group. */
export const infoFields: Schemas<SeedGroup, Field> = {
  group_id: count,
  name,
  owner: ref,
  description: text,
  avatar: text,
  ext: text,
  type: oneOf(0, 1, 2, 3),
  created_at: milliseconds,
  updated_at: milliseconds,
  capacity: count,
  member_invite: flag,
  member_modify: flag,
  apply_approval: oneOf(0, 1, 2),
  read_ack: flag,
  history_visible: flag,
  hide_member_info: flag,
  ban_expire_time: milliseconds,
};

export function dumpInfo(info: GroupInfo): Every<Pick<SeedGroup, Field>> {
  return {
    group_id: info.groupId,
    name: info.name,
    owner: info.ownerId,
    description: info.description,
    avatar: info.avatar,
    ext: info.ext,
    type: info.type,
    created_at: info.createdAt,
    updated_at: info.updatedAt,
    capacity: info.capacity,
    member_invite: info.memberInvite,
    member_modify: info.memberModify,
    apply_approval: info.applyApproval,
    read_ack: info.readAck,
    history_visible: info.historyVisible,
    hide_member_info: info.hideMemberInfo,
    ban_expire_time: info.mutedUntil,
  };
}

export function loadInfo(
  loading: Loading,
  seed: Pick<SeedGroup, Field>,
  { groupId, place }: { readonly groupId: number; readonly place: string },
): GroupInfo {
  const createdAt = seed.created_at ?? loading.now;
  return {
    groupId,
    name: seed.name,
    description: seed.description ?? '',
    avatar: seed.avatar ?? '',
    ext: seed.ext ?? '',
    type: seed.type ?? 0,
    ownerId: loading.user(seed.owner, `${place}.owner`),
    createdAt,
    updatedAt: seed.updated_at ?? createdAt,
    capacity: seed.capacity,
    memberInvite: seed.member_invite ?? true,
    memberModify: seed.member_modify ?? false,
    applyApproval: seed.apply_approval ?? 1,
    readAck: seed.read_ack ?? false,
    historyVisible: seed.history_visible ?? false,
    hideMemberInfo: seed.hide_member_info ?? false,
    mutedUntil: seed.ban_expire_time ?? 0,
  };
}
