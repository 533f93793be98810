import { ada, ben, cho, choir, dee } from '../support/fixture.ts';
import type { Recipe, Recipes } from './recipe.ts';

const toBen = `?file_type=102&to_id=${ben}&to_type=1`;
/** Ada has prepared an upload for Ben, and one of her picture. */
const prepared: Recipe['after'] = [
  ['GET /file/upload/chat', { query: toBen }],
  ['GET /file/upload/avatar/user', {}],
];
const sign = 'file_sign=mock-file-1';
const storageDown: Recipe = { mock: { storage: false }, after: [] };

export const file: Recipes = {
  getUserAvatarUploadUrl: {
    success: {},
    codes: { 10002: { as: null }, 10009: storageDown },
  },
  getGroupAvatarUploadUrl: {
    success: { query: `?group_id=${choir}` },
    codes: {
      10002: { query: '' },
      10009: storageDown,
      20001: { query: '?group_id=1' },
      20012: { as: cho },
    },
  },
  getChatFileUploadUrl: {
    success: { query: toBen },
    codes: {
      10002: { query: `?file_type=7&to_id=${ben}` },
      10009: storageDown,
      20001: { query: '?file_type=102&to_id=1&to_type=2' },
    },
  },
  getForwardedFileUrl: {
    success: { after: prepared, query: `?${sign}&to_id=${choir}` },
    codes: { 10002: { query: `?file_sign=nothing&to_id=${choir}` }, 10009: storageDown, 10010: { as: dee } },
  },
  downloadAvatar: {
    success: { redirect: 'manual', after: prepared, query: `?object_name=avatar/${ada}` },
    codes: { 10002: { query: '' }, 10009: storageDown },
  },
  downloadChatFile: {
    success: { redirect: 'manual', after: prepared, query: `?${sign}` },
    codes: { 10002: { query: '' }, 10009: storageDown, 10010: { as: dee } },
  },
};
