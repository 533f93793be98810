import { ErrorCode } from '@lanying-im/types';
import { actingUser, type Handlers } from '../handler.ts';

type Ids = 'listDevices' | 'kickDevice' | 'removeDevice' | 'getOnlineStatus' | 'bindDeviceToken' | 'unbindDeviceToken';

/** What the operations on devices do. */
export const userDevices: Handlers<Ids> = {
  listDevices(call) {
    const { userId } = actingUser(call);
    const { devices } = call.app;
    return {
      data: devices.of(userId).map(({ deviceSn, platform, userAgent }) => {
        return { device_sn: deviceSn, user_id: userId, platform, user_agent: userAgent };
      }),
      version: devices.list(userId)?.version ?? 0,
    };
  },

  kickDevice(call) {
    call.app.devices.signOut(actingUser(call).userId, call.input.device_sn, call.now);
    return true;
  },

  removeDevice(call) {
    call.app.devices.hide(actingUser(call).userId, call.input.device_sn, call.now);
    return true;
  },

  getOnlineStatus(call) {
    const { userId, isDisabled } = actingUser(call);
    return { online: !isDisabled && call.app.devices.isOnline(userId, call.now) };
  },

  bindDeviceToken(call) {
    const { app, input, error } = call;
    const { userId } = actingUser(call);
    const { device_sn: deviceSn, device_token: token, notifier_name: notifier } = input;
    const owner = app.pushTargets.withDeviceToken(token);
    if (owner !== undefined && owner !== userId) {
      throw error(ErrorCode.UserIdAlreadyBound, 'body device_token is bound to another user');
    }
    app.pushTargets.bindDeviceToken(userId, { deviceSn, token, notifier });
    return true;
  },

  unbindDeviceToken(call) {
    call.app.pushTargets.unbindDeviceToken(actingUser(call).userId, call.input.deviceSn);
    return true;
  },
};
