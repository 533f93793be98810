import type { LanyingClient } from '@lanying-im/client';

// #region send
import { MessageContentType, MessageTargetType } from '@lanying-im/client';
import { uploadFile } from '@lanying-im/client/files';

export async function sendPicture(im: LanyingClient, userId: number, picture: File) {
  const { download_url } = await uploadFile(im, picture, {
    for: 'chat',
    file_type: 102, // an image in a one-to-one chat
    to_id: userId,
    to_type: 1, // a user
  });
  return im.sendMessage({
    targets: [userId],
    type: MessageTargetType.User,
    content_type: MessageContentType.Image,
    content: '',
    attachment: JSON.stringify({
      url: download_url,
      dName: picture.name,
      fLen: picture.size,
    }),
  });
}
// #endregion send

// #region progress
export async function setAvatar(
  im: LanyingClient,
  picture: File,
  show: (percent: number) => void,
  signal: AbortSignal,
) {
  const { download_url } = await uploadFile(
    im,
    picture,
    { for: 'user-avatar' },
    {
      signal,
      totalTimeout: 60_000,
      onProgress: ({ loaded, total = loaded }) =>
        show(Math.round((100 * loaded) / total)),
    },
  );
  await im.setUserAvatar({ avatar: download_url });
}

// #endregion progress

// #region download
import { downloadFile } from '@lanying-im/client/files';

export async function loadAvatar(im: LanyingClient, userId: number): Promise<Blob> {
  return downloadFile(im, { from: 'avatar', object_name: `avatar/${userId}` });
}
// #endregion download
