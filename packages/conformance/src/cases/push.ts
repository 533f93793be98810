import type { Case, Cases } from '../case.ts';
import type { Scene } from '../scene/scene.ts';
import { idsAt } from '../values.ts';

/** Cases of the operations on push notifications. */
export function pushCases({ ada }: Scene): Cases {
  const audience = { user_id: [ada] };

  const sent: Case['before'] = [['POST /push/notify', { body: { audience, message: { body: 'hello' } } }]];
  return {
    sendPushNotification: {
      success: { body: { audience, message: { body: 'hello' } } },
      codes: {
        10002: { body: { audience: 'some', message: {} } },
        12004: {
          body: { audience, message: { type: 'image', attachment_url: 'https://images.invalid/1.png' } },
        },
        12005: { body: { audience: { user_id: Array<number>(501).fill(ada) }, message: {} } },
        12006: { settings: { push: false } },
        10010: { token: 'user' },
      },
    },
    listPushTaskStatistics: {
      success: {
        shows: ([push]) => [{ path: 'data.task_id', values: idsAt(push, 'data.task_id') }],
        before: sent,
        from: ([push]) => ({ body: { list: idsAt(push, 'data.task_id') } }),
      },
      codes: {
        10002: { body: {} },
        10010: { token: 'user' },
        12006: { settings: { push: false } },
      },
    },
    getPushCertificate: {
      success: { query: '?provider=2' },
      codes: { 10002: { query: '?provider=8' }, 10010: { token: 'user' } },
    },
  };
}
