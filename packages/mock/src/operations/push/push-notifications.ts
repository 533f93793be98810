import { ErrorCode, PushEnvironment, PushMessageType, type PushTaskStatistics } from '@lanying-im/types';
import type { App } from '../../state/app.ts';
import { type Push, pushChannels } from '../../state/pushes.ts';
import { storedKey } from '../../storage/stored-key.ts';
import type { Call, Handlers } from '../handler.ts';
import { countTargets } from './audience.ts';
import { certificatesOf } from './certificates.ts';

/** Whether an image could be fetched, as far as its URL shows. The domain `.invalid` is reserved for what never exists. */
function isReachable(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && !/(^|\.)invalid$/.test(hostname);
}

/** An image must be smaller than this: 1 MB. */
const imageLimit = 1024 * 1024;

/** Rejects an image in the mock's own storage that is not there, or too large. Others are not fetched. */
function checkStoredImage(app: App, url: string, error: Call<'sendPushNotification'>['error']): void {
  const key = storedKey(app, new URL(url));
  if (key === undefined) return;
  const content = app.files.content(key);
  if (content === undefined) throw error(ErrorCode.PushImageUnreachable, 'body message.attachment_url: no such file');
  if (content.bytes.length < imageLimit) return;
  throw error(ErrorCode.PushImageTooLarge, `body message.attachment_url: ${content.bytes.length} bytes`);
}

/** The statistics of a task. On the mock every push arrives at once. */
function statisticsOf({ taskId, targets }: Push): PushTaskStatistics {
  const numbers = pushChannels.flatMap((channel) => {
    const devices = targets[channel] ?? 0;
    return ['target', 'sent', 'received'].map((stage) => [`${channel}_${stage}`, devices] as const);
  });
  return { task_id: taskId, ...Object.fromEntries(numbers) };
}

/** What the operations of the tag `push` do. */
export const push: Handlers<'sendPushNotification' | 'listPushTaskStatistics' | 'getPushCertificate'> = {
  sendPushNotification({ app, input, now, error }) {
    if (!app.settings.push) throw error(ErrorCode.PushNotEnabled, 'the mock is configured so');
    const { audience, message } = input;
    const requestId = input.setting?.request_id;
    const earlier = requestId === undefined ? undefined : app.pushRequests.taskOf(requestId);
    if (earlier !== undefined) return { task_id: earlier };

    const image = message.type === PushMessageType.Image ? message.attachment_url : undefined;
    if (image !== undefined && !isReachable(image)) {
      throw error(ErrorCode.PushImageUnreachable, 'body message.attachment_url is not a URL that can exist');
    }
    if (image !== undefined) checkStoredImage(app, image, error);
    const taskId = app.ids.task();
    const targets = countTargets(app, audience, input.setting?.distribution_strategy);
    app.pushes.add({ taskId, audience, message, sentAt: now, targets });
    if (requestId !== undefined) app.pushRequests.add(requestId, taskId);
    return { task_id: taskId };
  },

  listPushTaskStatistics({ app, input, error }) {
    if (!app.settings.push) throw error(ErrorCode.PushNotEnabled, 'the mock is configured so');
    return [...new Set(input.list)].flatMap((taskId) => {
      const task = app.pushes.get(taskId);
      return task === undefined ? [] : [statisticsOf(task)];
    });
  },

  getPushCertificate({ app, caller, input, error }) {
    if (caller.role !== 'admin') throw error(ErrorCode.PermissionDenied, 'only an admin token sees credentials');
    const wanted = input.environment ?? PushEnvironment.Production;
    const found = certificatesOf(app).find(
      ({ provider, environment = PushEnvironment.Production }) => provider === input.provider && environment === wanted,
    );
    // The service has no code for missing credentials.
    if (found === undefined) return {};
    const { provider: _provider, environment: _environment, ...credentials } = found;
    return credentials;
  },
};
