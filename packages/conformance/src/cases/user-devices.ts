import { type Case, type Cases, type Proof, shows } from '../case.ts';
import type { Scene } from '../scene/scene.ts';
import { parameterCases } from './parameter-cases.ts';

/** Cases of the operations on devices, push tags and pinned conversations. */
export function userDeviceCases(scene: Scene): Cases {
  const { ben, nobody, choir, username } = scene;
  const tags = (...names: string[]): Proof => ['GET /user/push/tag', { shows: shows({ data: names }) }];
  const pins = (...ids: number[]): Proof => [
    'GET /user/conversation/pin_list',
    { shows: shows({ 'data.conversation_ids': ids }) },
  ];
  const tagged: Case['before'] = [['POST /user/push/tag', { body: { tags: ['vip'] } }]];
  const keepsScene = true;
  return {
    listDevices: { success: { shows: [{ path: 'data.device_sn', values: 1 }] }, codes: {} },
    kickDevice: parameterCases('device_sn', '1', 'one'),
    removeDevice: parameterCases('device_sn', '1', 'one'),
    getOnlineStatus: { success: {}, codes: {} },
    bindDeviceToken: {
      success: { body: { device_sn: 1, device_token: username('apns'), notifier_name: 'ios' } },
      codes: {
        10002: { body: { device_sn: 1 } },
        10011: {
          before: [
            [
              'POST /user/token/bind',
              { body: { device_sn: 1, device_token: username('apns'), notifier_name: 'ios' }, as: ben },
            ],
          ],
        },
      },
    },
    unbindDeviceToken: parameterCases('deviceSn', '1', 'one'),
    bindPushAlias: {
      success: { body: { alias: username('customer'), push_token: username('push') } },
      codes: {
        10002: { body: {} },
        10011: { before: [['POST /user/push/alias', { body: { alias: username('customer') }, as: ben }]] },
      },
    },
    setPushBadge: { success: { body: { badge: 3 } }, codes: { 10002: { body: { badge: 'three' } } } },
    listPushTags: { success: { shows: [{ path: 'data', values: 0 }] }, codes: {} },
    addPushTags: {
      success: { body: { tags: ['vip'] }, proof: [tags('vip')] },
      codes: { 10002: { body: { tags: 'vip' } } },
    },
    removePushTags: {
      success: { before: tagged, body: { tags: ['vip'] }, proof: [tags()], keepsScene },
      codes: { 10002: { body: { tags: 'vip' } } },
    },
    removeAllPushTags: { success: { before: tagged, proof: [tags()], keepsScene }, codes: {} },
    listPinnedConversations: { success: { shows: [{ path: 'data.conversation_ids', values: 0 }] }, codes: {} },
    pinConversation: {
      success: { body: { conversation_id: choir }, proof: [pins(choir)] },
      codes: { 10002: { body: { conversation_id: nobody } } },
    },
    unpinConversation: {
      success: {
        before: [['POST /user/conversation/pin', { body: { conversation_id: choir } }]],
        body: { conversation_id: choir },
        proof: [pins()],
        keepsScene,
      },
      codes: { 10002: { body: {} } },
    },
  };
}
