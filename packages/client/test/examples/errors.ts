import { ErrorCode, isLanyingApiError, type LanyingClient } from '@lanying-im/client';

export async function greet(im: LanyingClient, userId: number): Promise<'sent' | 'nobody' | 'not sent'> {
  try {
    await im.sendMessage({ targets: [userId], type: 1, content_type: 0, content: 'hello' });
    return 'sent';
  } catch (error) {
    if (isLanyingApiError(error, ErrorCode.UserNotFound)) return 'nobody';
    if (isLanyingApiError(error)) return 'not sent'; // See error.docsUrl.
    throw error;
  }
}
