import { ErrorCode, type FileUpload } from '@lanying-im/types';
import { uploadTarget } from '../../storage/urls.ts';
import { rank, rankIn } from '../group/rank.ts';
import { actingUser, type Call, type Handlers } from '../handler.ts';
import { namedFile, receiverOf, requireStorage } from './access.ts';

type UploadCall = Call<'getUserAvatarUploadUrl' | 'getGroupAvatarUploadUrl' | 'getChatFileUploadUrl'>;

/** Prepares the upload of a file under a key, and returns how to upload it. */
function prepareUpload(
  { app, origin }: Pick<UploadCall, 'app' | 'origin'>,
  key: string,
  downloadPath: string,
): FileUpload {
  app.files.prepare(key);
  return {
    ...uploadTarget(origin, app.appId, key, app.settings.uploadMethod),
    download_url: `${origin}${downloadPath}`,
  };
}

function pictureUpload(call: Pick<UploadCall, 'app' | 'origin'>, id: number): FileUpload {
  const key = `avatar/${id}`;
  return prepareUpload(call, key, `/file/download/avatar?object_name=${key}`);
}

const chatPath = (sign: string): string => `/file/download/chat?file_sign=${sign}`;

type UploadOperation =
  | 'getUserAvatarUploadUrl'
  | 'getGroupAvatarUploadUrl'
  | 'getChatFileUploadUrl'
  | 'getForwardedFileUrl';

/** Handlers of the operations that return URLs for uploads, and for files that are forwarded. */
export const uploads: Handlers<UploadOperation> = {
  getUserAvatarUploadUrl(call) {
    requireStorage(call);
    const user = actingUser(call);
    return pictureUpload(call, user.userId);
  },

  getGroupAvatarUploadUrl(call) {
    requireStorage(call);
    const { app, caller, input, error } = call;
    const group = app.groups.get(input.group_id);
    if (group === undefined) throw error(ErrorCode.GroupNotFound, `query group_id: ${input.group_id}`);
    if (rankIn(group, caller) < (group.info.memberModify ? rank.member : rank.admin)) {
      throw error(ErrorCode.GroupAdminRequired, 'only administrators change the group');
    }
    return pictureUpload(call, group.info.groupId);
  },

  getChatFileUploadUrl(call) {
    requireStorage(call);
    const { app } = call;
    const owner = actingUser(call).userId;
    const receiver = receiverOf(call, ErrorCode.GroupNotFound);
    const number = app.ids.upload();
    const key = `chat/${number}`;
    const sign = `mock-file-${number}`;
    app.chatFiles.add({ sign, key, owner, ...receiver });
    return prepareUpload(call, key, chatPath(sign));
  },

  getForwardedFileUrl(call) {
    requireStorage(call);
    const { app, origin } = call;
    const owner = actingUser(call).userId;
    const { key } = namedFile(call);
    const receiver = receiverOf(call, ErrorCode.InvalidParameter);
    const sign = `mock-file-${app.ids.upload()}`;
    app.chatFiles.add({ sign, key, owner, ...receiver });
    return `${origin}${chatPath(sign)}`;
  },
};
