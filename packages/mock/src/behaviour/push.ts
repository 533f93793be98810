import { ErrorCode, PushMessageType } from '@lanying-im/types';
import type { Behaviours } from './call.ts';

/** Whether an image could be fetched, as far as its URL tells. The domain `.invalid` is reserved for what never exists. */
function isReachable(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && !/(^|\.)invalid$/.test(hostname);
}

/** What the operations of the tag `push` do. */
export const push: Behaviours<'sendPushNotification'> = {
  sendPushNotification({ app, input, now, refuse }) {
    if (!app.settings.push) throw refuse(ErrorCode.PushNotEnabled, 'the mock was told so');
    const { audience, message } = input;
    const requestId = input.setting?.request_id;
    const earlier = requestId === undefined ? undefined : app.pushes.taskOf(requestId);
    if (earlier !== undefined) return { task_id: earlier };

    const image = message.type === PushMessageType.Image ? message.attachment_url : undefined;
    if (image !== undefined && !isReachable(image)) {
      throw refuse(ErrorCode.PushImageUnreachable, 'body message.attachment_url is not a URL that can exist');
    }
    const taskId = app.ids.task();
    app.pushes.add({ taskId, audience, message, sentAt: now });
    if (requestId !== undefined) app.pushes.addRequestId(requestId, taskId);
    return { task_id: taskId };
  },
};
