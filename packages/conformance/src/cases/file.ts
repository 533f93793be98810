import type { Case, Cases } from '../case.ts';
import type { Scene } from '../scene/scene.ts';
import { stringAt } from '../values.ts';

/** Cases of the operations on files. */
export function fileCases({ ada, ben, cho, dee, choir, noGroup }: Scene): Cases {
  const toBen = `?file_type=102&to_id=${ben}&to_type=1`;
  /** Ada has prepared an upload for Ben, and one of her picture. */
  const prepared: Case['before'] = [
    ['GET /file/upload/chat', { query: toBen }],
    ['GET /file/upload/avatar/user', {}],
  ];
  /** The signature is in the address under which the file can be fetched. */
  const sign = (upload: unknown): string => {
    const address = stringAt(upload, 'data.download_url');
    const signature = URL.canParse(address) ? new URL(address).searchParams.get('file_sign') : null;
    return `file_sign=${encodeURIComponent(signature ?? '')}`;
  };
  const storageDown: Case = { settings: { storage: false } };
  return {
    getUserAvatarUploadUrl: {
      success: {},
      codes: { 10009: storageDown },
    },
    getGroupAvatarUploadUrl: {
      success: { query: `?group_id=${choir}` },
      codes: {
        10002: { query: '' },
        10009: storageDown,
        20001: { query: `?group_id=${noGroup}` },
        20012: { as: cho },
      },
    },
    getChatFileUploadUrl: {
      success: { query: toBen },
      codes: {
        10002: { query: `?file_type=7&to_id=${ben}` },
        10009: storageDown,
        20001: { query: `?file_type=102&to_id=${noGroup}&to_type=2` },
      },
    },
    getForwardedFileUrl: {
      success: { before: prepared, from: ([upload]) => ({ query: `?${sign(upload)}&to_id=${choir}` }) },
      codes: { 10002: { query: `?file_sign=nothing&to_id=${choir}` }, 10009: storageDown, 10010: { as: dee } },
    },
    downloadAvatar: {
      success: { before: prepared, query: `?object_name=avatar/${ada}` },
      codes: { 10002: { query: '' }, 10009: storageDown },
    },
    downloadChatFile: {
      success: { before: prepared, from: ([upload]) => ({ query: `?${sign(upload)}` }) },
      codes: { 10002: { query: '' }, 10009: storageDown, 10010: { as: dee } },
    },
  };
}
