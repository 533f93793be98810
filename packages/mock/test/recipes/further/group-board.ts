import { writeQrCode } from '../../../src/operations/group/qr-code-token.ts';
import { busy } from '../../support/busy.ts';
import { crowd } from '../../support/crowd.ts';
import { ben, cho, choir, council, dee, eve, fay, gus, nobody } from '../../support/fixture.ts';
import type { Recipe } from '../recipe.ts';
import type { FurtherRecipes } from './further.ts';

const inBusyApp: Recipe = { mock: { seed: busy }, after: [] };
const inChoir = `?group_id=${choir}`;
const cursor = (list: string, owner: number, place: number): string =>
  btoa(`${list}.${owner}.${place}`).replace(/=+$/, '');
const both = { group_list: [choir, council, choir] };
const today = Date.parse('2026-03-02T09:00:00Z');
const qrInfo = writeQrCode('fixture', { groupId: choir, madeAt: today });
const minute = 60_000;
const week = 7 * 24 * 60 * minute;

/** Recipes of announcements, files, applications and invitations beside the simplest case. */
export const furtherGroupBoard: FurtherRecipes = {
  createGroupAnnouncement: { 'by the app itself': { as: null } },
  getGroupAnnouncement: { 'without an author': { ...inBusyApp, query: `${inChoir}&announcement_id=1` } },
  getLatestGroupAnnouncement: { 'of two': inBusyApp },
  listGroupAnnouncements: { 'of two': inBusyApp },
  deleteGroupAnnouncement: { 'of two': { ...inBusyApp, query: `${inChoir}&announcement_id=1` } },
  addGroupFile: {
    'of a type': { body: { group_id: choir, name: 'a', size: 1, url: 'https://files.example.com/a', type: 'pdf' } },
  },
  getGroupFile: { 'of two': { ...inBusyApp, query: `${inChoir}&file_id=12` } },
  listGroupFiles: { 'of two': inBusyApp },
  setGroupFileName: {
    'by the uploader': { ...inBusyApp, as: cho, body: { group_id: choir, file_id: 11, name: 'new.pdf' } },
    'by an administrator': { ...inBusyApp, as: ben, body: { group_id: choir, file_id: 11, name: 'new.pdf' } },
    'by somebody from outside': { ...inBusyApp, as: dee, body: { group_id: choir, file_id: 1, name: 'new.pdf' } },
  },
  deleteGroupFiles: {
    'of which one is not there': { ...inBusyApp, body: { group_id: choir, file_list: [11, 99, 11] } },
    'of which one is of another': { ...inBusyApp, as: cho, body: { group_id: choir, file_list: [11, 12] } },
  },
  joinGroup: {
    'that takes everybody': { ...inBusyApp, body: { group_id: council }, as: gus },
    'that takes nobody': {
      after: [['POST /group/settings/require_admin_approval', { body: { group_id: choir, apply_approval: 2 } }]],
    },
    'with a reason': { body: { group_id: choir, reason: 'I sing' } },
    'that is just full': { mock: { limits: { groupMembers: 4 } } },
  },
  listGroupApplications: {
    'a page of the default size': { mock: { seed: crowd }, body: { group_list: [choir] } },
    'in the busy app': { ...inBusyApp, body: both },
    'in pages': { ...inBusyApp, body: both, query: '?limit=1' },
    'a page over two groups': { ...inBusyApp, body: both, query: '?limit=3' },
    'a page that ends with a group': { ...inBusyApp, body: both, query: '?limit=2' },
    'a later page': { ...inBusyApp, body: both, query: `?limit=5&cursor=${cursor('applications', choir, 2)}` },
    'a page of the second group': {
      ...inBusyApp,
      body: both,
      query: `?limit=5&cursor=${cursor('applications', council, 9)}`,
    },
    'a page after the first group': {
      ...inBusyApp,
      body: both,
      query: `?limit=5&cursor=${cursor('applications', choir, 1)}`,
    },
    'a cursor of another group': { ...inBusyApp, body: both, query: `?cursor=${cursor('applications', nobody, 1)}` },
  },
  answerGroupApplication: {
    'with a no': { body: { group_id: choir, user_id: dee, approval: false } },
    'of somebody who never applied': { ...inBusyApp, body: { group_id: choir, user_id: ben, approval: true } },
    'that was decided': { ...inBusyApp, body: { group_id: choir, user_id: gus, approval: true } },
    'at the last moment': { later: week - minute - 1 },
    'too late': { later: week - minute },
  },
  listGroupInvitations: {
    'a page of the default size': { mock: { seed: crowd }, after: [] },
    'in the busy app': inBusyApp,
    'in pages': { ...inBusyApp, query: '?limit=1' },
    'the second page': { ...inBusyApp, query: `?limit=1&cursor=${cursor('invitations', fay, 2)}` },
    'a cursor of another user': { ...inBusyApp, query: `?cursor=${cursor('invitations', ben, 1)}` },
  },
  answerGroupInvitation: {
    'with a no': { body: { group_id: choir, user_id: fay, approval: false } },
    'naming the inviting user': { ...inBusyApp, body: { group_id: choir, user_id: ben, approval: true } },
    'naming somebody else': { ...inBusyApp, body: { group_id: choir, user_id: cho, approval: true } },
    'by somebody without one': { ...inBusyApp, as: eve, body: { group_id: choir, user_id: eve, approval: true } },
  },
  joinGroupByQrCode: {
    'at the last moment': { later: week - minute - 1 },
    'too late': { later: week - minute },
    'of another app': { body: { qr_info: writeQrCode('other', { groupId: choir, madeAt: today }) } },
    'that is no code': { body: { qr_info: 'no code' } },
    'that is cut': { body: { qr_info: qrInfo.slice(0, 9) } },
  },
};
