import { ErrorCode } from '@lanying-im/types';
import { actingUser, type Handlers } from '../handler.ts';
import { groupForMembers } from './access.ts';
import { join, joinError } from './joining.ts';
import { qrCodeLifetime, readQrCode, writeQrCode } from './qr-code-token.ts';

/** What the operations on the QR codes of groups do. */
export const groupQrCodes: Handlers<'getGroupQrCode' | 'joinGroupByQrCode'> = {
  getGroupQrCode(call) {
    const { app, now } = call;
    const { groupId } = groupForMembers(call).info;
    const qr_info = writeQrCode(app.appId, { groupId, madeAt: now });
    return { qr_info, create_at: now, expire_at: now + qrCodeLifetime };
  },

  joinGroupByQrCode(call) {
    const { app, input, now, error } = call;
    const { userId } = actingUser(call);
    const code = readQrCode(app.appId, input.qr_info);
    if (code === undefined) throw error(ErrorCode.InvalidGroupQrCode, 'body qr_info was not made by this app');
    if (now >= code.madeAt + qrCodeLifetime) throw error(ErrorCode.GroupQrCodeExpired, 'body qr_info is too old');
    const group = app.groups.get(code.groupId);
    if (group === undefined) throw error(ErrorCode.GroupNotFound, 'the group of body qr_info is dissolved');
    const reason = joinError(app, group, userId);
    if (reason !== undefined) throw error(reason, `user ${userId}, group ${code.groupId}`);
    join(app, group, userId, now);
    return true;
  },
};
