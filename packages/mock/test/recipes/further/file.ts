import { busy } from '../../support/busy.ts';
import { ada, ben, cho, choir, council, dee, nobody } from '../../support/fixture.ts';
import type { Recipe } from '../recipe.ts';
import type { FurtherRecipes } from './further.ts';

const inBusyApp: Recipe = { mock: { seed: busy } };
const upload = (query: string, as?: number): readonly [string, Recipe] => [
  'GET /file/upload/chat',
  { query, ...(as !== undefined && { as }) },
];
const toBen = upload(`?file_type=102&to_id=${ben}&to_type=1`);
const toChoir = upload(`?file_type=102&to_id=${choir}`);
const picture: readonly [string, Recipe] = ['GET /file/upload/avatar/user', {}];
const sign = 'file_sign=mock-file-1';

/** Recipes of what files can be for beside the simplest case. */
export const furtherFile: FurtherRecipes = {
  getUserAvatarUploadUrl: { 'as bytes': { mock: { uploadMethod: 'PUT' } } },
  getGroupAvatarUploadUrl: {
    'by a member who may change the group': {
      after: [['POST /group/settings/allow_member_modify', { body: { group_id: choir, value: true } }]],
      as: cho,
    },
    'by somebody from outside': { as: dee },
  },
  getChatFileUploadUrl: {
    'for an unknown user': { query: `?file_type=102&to_id=${nobody}&to_type=1` },
    'for a group, which to_type does not say': { query: `?file_type=102&to_id=${choir}` },
    'for a user, which to_type does not say': { query: `?file_type=102&to_id=${ben}` },
    'for a group, by the app itself': { as: null, mock: { seed: busy }, query: `?file_type=102&to_id=${choir}` },
    'for a group of others': { as: dee, query: `?file_type=102&to_id=${choir}&to_type=2` },
    'as bytes': { mock: { uploadMethod: 'PUT' } },
  },
  getForwardedFileUrl: {
    'for an unknown user': { query: `?${sign}&to_id=${nobody}` },
    'for an unknown group': { query: `?${sign}&to_id=${nobody}&to_type=2` },
    'by the receiver': { as: ben, query: `?${sign}&to_id=${ada}&to_type=1` },
    'by a member of the receiving group': { after: [toChoir], as: cho, query: `?${sign}&to_id=${council}` },
    'to a group of others': { after: [toBen], as: ben, query: `?${sign}&to_id=${choir}&to_type=2` },
  },
  downloadAvatar: {
    'with a size': { query: `?object_name=avatar/${ada}&w=20&h=30` },
    'of nobody': { query: `?object_name=avatar/${nobody}` },
    'of a chat file': { after: [toBen], query: '?object_name=chat/1' },
    'that is of no kind': { after: [picture], query: `?object_name=${ada}` },
  },
  downloadChatFile: {
    'with a size and a format': { query: `?${sign}&w=20&h=30&format=mp3` },
    'by the receiver': { as: ben },
    'by the app itself': { as: null },
    'of a group, by a member': { after: [toChoir], as: cho },
    'of a group, by somebody from outside': { after: [toChoir], as: dee },
    'of no file': { query: '?file_sign=nothing' },
  },
  sendAiMessage: {
    'in a group': { body: { targets: [choir], type: 2, content_type: 0, content: 'How are you?' } },
    'by the app itself': { as: null, body: { targets: [ben], type: 1, content_type: 0, content: 'How are you?' } },
    'with a script': {
      mock: { ai: { replies: [{ when: 'ARE YOU', reply: 'Fine' }], otherwise: 'What?', usage: 3 } },
    },
    'that the script does not know': {
      mock: { ai: { replies: [{ when: 'why', reply: 'Because' }] } },
      body: { targets: [ben], type: 1, content_type: 0, content: 'How are you?', online_only: true },
    },
    'to two users': { body: { targets: [ben, cho], type: 1, content_type: 0, content: 'How are you?' } },
    'to somebody who accepts friends only': {
      ...inBusyApp,
      body: { targets: [dee], type: 1, content_type: 0, content: 'How are you?' },
    },
  },
};
