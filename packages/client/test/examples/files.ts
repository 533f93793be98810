import type { LanyingClient } from '@lanying-im/client';
import { downloadFile, uploadFile } from '@lanying-im/client/files';

export async function sendPicture(im: LanyingClient, to_id: number, picture: File): Promise<void> {
  const target = { for: 'chat', file_type: 102, to_id, to_type: 1 } as const;
  const { download_url: url } = await uploadFile(im, picture, target, {
    onProgress: ({ loaded, total }) => console.log(loaded, 'of', total),
  });
  const attachment = JSON.stringify({ dName: picture.name, url });
  await im.sendMessage({ targets: [to_id], type: 1, content_type: 1, content: '', attachment });
}

export async function pictureOf(im: LanyingClient, userId: number): Promise<Blob> {
  return downloadFile(im, { from: 'avatar', object_name: `avatar/${userId}` }, { totalTimeout: 60_000 });
}
