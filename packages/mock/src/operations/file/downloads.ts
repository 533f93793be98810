import { ErrorCode } from '@lanying-im/types';
import { downloadLocation } from '../../storage/urls.ts';
import type { Handlers } from '../handler.ts';
import { namedFile, requireStorage } from './access.ts';

/** Handlers of the operations that redirect to the bytes of files. */
export const downloads: Handlers<'downloadAvatar' | 'downloadChatFile'> = {
  downloadAvatar(call) {
    requireStorage(call);
    const { app, origin, input, now, error } = call;
    const { object_name: key, w, h } = input;
    if (!key.startsWith('avatar/') || !app.files.isPrepared(key)) {
      throw error(ErrorCode.InvalidParameter, 'query object_name is of no picture');
    }
    return { location: downloadLocation(origin, app.appId, key, now, { w, h }) };
  },

  downloadChatFile(call) {
    requireStorage(call);
    const { app, origin, input, now } = call;
    const { key } = namedFile(call);
    const { w, h, format } = input;
    return { location: downloadLocation(origin, app.appId, key, now, { w, h, format }) };
  },
};
