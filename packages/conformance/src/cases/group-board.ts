import { type Case, type Cases, type Step, shows } from '../case.ts';
import type { Scene } from '../scene/scene.ts';
import { idsAt, stringAt } from '../values.ts';

/** Cases of the operations on announcements and shared files. */
export function groupBoardCases({ ada, cho, dee, choir, noGroup }: Scene): Cases {
  const publishes: Step = [
    'POST /group/announcement/edit',
    { body: { group_id: choir, title: 'Concert', content: 'On Friday at eight.' } },
  ];
  const file = { group_id: choir, name: 'songs.pdf', size: 1024, url: 'https://files.example.com/songs.pdf' };
  const shares: Step = ['POST /group/file/upload', { body: file }];

  const fileId = (shared: unknown): number | undefined => idsAt(shared, 'data.file_id')[0];
  const inChoir = `?group_id=${choir}`;
  const announcements = (...titles: string[]): Step => [
    'GET /group/announcement/list',
    { query: inChoir, shows: shows({ 'data.title': titles }) },
  ];
  const files = (...names: string[]): Step => [
    'GET /group/file/list',
    { query: inChoir, shows: shows({ 'data.name': names }) },
  ];
  const announcement: Case['from'] = ([published]) => ({
    query: `${inChoir}&announcement_id=${stringAt(published, 'data.id')}`,
  });
  const elsewhere = `?group_id=${noGroup}`;
  return {
    createGroupAnnouncement: {
      success: { ...publishes[1], proof: [announcements('Concert')] },
      codes: {
        10002: { body: { group_id: choir, title: 'Concert' } },
        20001: { body: { group_id: noGroup, title: 'Concert', content: '' } },
        20012: { as: cho },
        20021: { settings: { announcements: false } },
      },
    },
    getGroupAnnouncement: {
      success: {
        shows: shows({ 'data.group_id': choir, 'data.title': 'Concert', 'data.author': ada }),
        before: [publishes],
        from: announcement,
        as: cho,
      },
      codes: {
        10002: { query: inChoir },
        20001: { query: `${elsewhere}&announcement_id=1` },
        20011: { as: dee },
        20020: { query: `${inChoir}&announcement_id=1` },
        20021: { settings: { announcements: false } },
      },
    },
    getLatestGroupAnnouncement: {
      success: { before: [publishes], query: inChoir, as: cho, shows: shows({ 'data.title': 'Concert' }) },
      codes: {
        10002: { query: '' },
        20001: { query: elsewhere },
        20011: { as: dee },
        20020: { before: [] },
        20021: { settings: { announcements: false } },
      },
    },
    listGroupAnnouncements: {
      success: { shows: [{ path: 'data.id', values: 0 }], query: inChoir, as: cho },
      codes: {
        10002: { query: '' },
        20001: { query: elsewhere },
        20011: { as: dee },
        20021: { settings: { announcements: false } },
      },
    },
    deleteGroupAnnouncement: {
      success: { before: [publishes], from: announcement, proof: [announcements()] },
      codes: {
        10002: { query: inChoir },
        20001: { query: `${elsewhere}&announcement_id=1` },
        20012: { as: cho },
        20020: { query: `${inChoir}&announcement_id=1` },
      },
    },
    addGroupFile: {
      success: { body: file, as: cho, proof: [files('songs.pdf')] },
      codes: {
        20001: { body: { ...file, group_id: noGroup } },
        20011: { as: dee },
      },
    },
    getGroupFile: {
      success: {
        shows: shows({ 'data.group_id': choir, 'data.name': 'songs.pdf', 'data.size': 1024, 'data.uploader': ada }),
        before: [shares],
        from: ([shared]) => ({ query: `${inChoir}&file_id=${fileId(shared)}` }),
        as: cho,
      },
      codes: {
        10002: { query: inChoir },
        20001: { query: `${elsewhere}&file_id=1` },
        20011: { as: dee },
        20022: { query: `${inChoir}&file_id=1` },
      },
    },
    listGroupFiles: {
      success: { shows: [{ path: 'data.file_id', values: 0 }], query: inChoir, as: cho },
      codes: { 10002: { query: '' }, 20001: { query: elsewhere }, 20011: { as: dee } },
    },
    setGroupFileName: {
      success: {
        before: [shares],
        from: ([shared]) => ({ body: { group_id: choir, file_id: fileId(shared), name: 'hymns.pdf' } }),
        proof: [files('hymns.pdf')],
      },
      codes: {
        10002: { body: { group_id: choir, file_id: 1, name: '' } },
        20001: { body: { group_id: noGroup, file_id: 1, name: 'hymns.pdf' } },
        20022: { body: { group_id: choir, file_id: 1, name: 'hymns.pdf' } },
        20023: { as: cho },
      },
    },
    deleteGroupFiles: {
      success: {
        before: [shares],
        from: ([shared]) => ({ body: { group_id: choir, file_list: [fileId(shared)] } }),
        proof: [files()],
      },
      codes: {
        10002: { body: { group_id: choir, file_list: [] } },
        20001: { body: { group_id: noGroup, file_list: [1] } },
        20022: { body: { group_id: choir, file_list: [1, 2] } },
        20023: { as: cho },
      },
    },
  };
}
