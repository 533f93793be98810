import type { LanyingClient } from '@lanying-im/client';
import { describeError } from '@lanying-im/client/messages';

export async function rename(im: LanyingClient, group_id: number, value: string): Promise<string> {
  try {
    await im.setGroupName({ group_id, value });
    return '已改名';
  } catch (error) {
    return describeError(error, 'zh')?.meaning ?? '未知错误';
  }
}
