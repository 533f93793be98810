import { cho, choir, dee } from '../support/fixture.ts';
import type { Recipe, Recipes } from './recipe.ts';

const publishes: readonly [string, Recipe] = [
  'POST /group/announcement/edit',
  { body: { group_id: choir, title: 'Concert', content: 'On Friday at eight.' } },
];
const file = { group_id: choir, name: 'songs.pdf', size: 1024, url: 'https://files.example.com/songs.pdf' };
const shares: readonly [string, Recipe] = ['POST /group/file/upload', { body: file }];

const inChoir = `?group_id=${choir}`;
const elsewhere = '?group_id=1';

/** Recipes of the operations on the announcements and the shared files of a group. */
export const groupBoard: Recipes = {
  createGroupAnnouncement: {
    success: publishes[1],
    codes: {
      10002: { body: { group_id: choir, title: 'Concert' } },
      20001: { body: { group_id: 1, title: 'Concert', content: '' } },
      20012: { as: cho },
      20021: { mock: { announcements: false } },
    },
  },
  getGroupAnnouncement: {
    success: { after: [publishes], query: `${inChoir}&announcement_id=1001`, as: cho },
    codes: {
      10002: { query: inChoir },
      20001: { query: `${elsewhere}&announcement_id=1001` },
      20011: { as: dee },
      20020: { query: `${inChoir}&announcement_id=1` },
      20021: { after: [], mock: { announcements: false } },
    },
  },
  getLatestGroupAnnouncement: {
    success: { after: [publishes], query: inChoir, as: cho },
    codes: {
      10002: { query: '' },
      20001: { query: elsewhere },
      20011: { as: dee },
      20020: { after: [] },
      20021: { after: [], mock: { announcements: false } },
    },
  },
  listGroupAnnouncements: {
    success: { query: inChoir, as: cho },
    codes: {
      10002: { query: '' },
      20001: { query: elsewhere },
      20011: { as: dee },
      20021: { mock: { announcements: false } },
    },
  },
  deleteGroupAnnouncement: {
    success: { after: [publishes], query: `${inChoir}&announcement_id=1001` },
    codes: {
      10002: { query: inChoir },
      20001: { query: `${elsewhere}&announcement_id=1001` },
      20012: { as: cho },
      20020: { query: `${inChoir}&announcement_id=1` },
    },
  },
  addGroupFile: {
    success: { body: file, as: cho },
    codes: {
      10002: { as: null },
      20001: { body: { ...file, group_id: 1 } },
      20011: { as: dee },
    },
  },
  getGroupFile: {
    success: { after: [shares], query: `${inChoir}&file_id=2001`, as: cho },
    codes: {
      10002: { query: inChoir },
      20001: { query: `${elsewhere}&file_id=2001` },
      20011: { as: dee },
      20022: { query: `${inChoir}&file_id=1` },
    },
  },
  listGroupFiles: {
    success: { query: inChoir, as: cho },
    codes: { 10002: { query: '' }, 20001: { query: elsewhere }, 20011: { as: dee } },
  },
  setGroupFileName: {
    success: { after: [shares], body: { group_id: choir, file_id: 2001, name: 'hymns.pdf' } },
    codes: {
      10002: { body: { group_id: choir, file_id: 2001, name: '' } },
      20001: { body: { group_id: 1, file_id: 2001, name: 'hymns.pdf' } },
      20022: { body: { group_id: choir, file_id: 1, name: 'hymns.pdf' } },
      20023: { as: cho },
    },
  },
  deleteGroupFiles: {
    success: { after: [shares], body: { group_id: choir, file_list: [2001] } },
    codes: {
      10002: { body: { group_id: choir, file_list: [] } },
      20001: { body: { group_id: 1, file_list: [2001] } },
      20022: { body: { group_id: choir, file_list: [1, 2] } },
      20023: { as: cho },
    },
  },
};
