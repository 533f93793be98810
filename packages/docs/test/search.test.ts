import { describe, expect, test } from 'vitest';
import { createSearchEngine } from '../src/search/engine.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { indexTerms, queryTerms } from '../src/search/tokenize.ts';

const operation: SearchRecord = {
  kind: 'operation',
  page: 'groups/mute-group/',
  title: 'Mute a group',
  subtitle: 'POST /group/ban_all · muteGroup',
  names: ['muteGroup', '/group/ban_all'],
  fields: ['query.group_id', 'response.data.mute_until'],
  text: 'Only the owner and admins can speak. See mute_until.',
  otherTitle: '全员禁言',
};
const guide: SearchRecord = {
  kind: 'guide',
  page: 'guides/mock/#clock',
  title: 'mute_until and muteGroup',
  subtitle: 'Mock',
  names: [],
  fields: [],
  text: 'muteGroup muteGroup muteGroup mute_until mute_until',
  otherTitle: '',
};

describe('terms', () => {
  test('of identifiers are the whole and its parts', () => {
    expect(indexTerms('createGroup msg_ids')).toEqual(['creategroup', 'create', 'group', 'msg_id', 'msg', 'id']);
  });

  test('of Chinese are pairs, and single characters for a query of one', () => {
    expect(indexTerms('全员禁言')).toEqual(['全员', '员禁', '禁言', '全', '员', '禁', '言']);
    expect(queryTerms('禁言')).toEqual(['禁言']);
    expect(queryTerms('踢')).toEqual(['踢']);
  });

  test('leave out words that say nothing, unless there are no others', () => {
    expect(queryTerms('add a user to the group')).toEqual(['add', 'user', 'group']);
    expect(queryTerms('to')).toEqual(['to']);
  });
});

describe('the search', () => {
  const engine = createSearchEngine([guide, operation]);

  test.each(['muteGroup', 'MUTEGROUP', '/group/ban_all', 'POST /group/ban_all'])(
    'has an exact name first: %s',
    (query) => {
      expect(engine.search(query)[0]).toMatchObject({ kind: 'operation', page: 'groups/mute-group/' });
    },
  );

  test('leads to the field that is named exactly', () => {
    expect(engine.search('mute_until')[0]).toMatchObject({
      page: 'groups/mute-group/#response.data.mute_until',
      field: 'mute_until',
    });
  });

  test('finds synonyms, beginnings, misspellings and the other language', () => {
    for (const query of ['silence group', 'mut', 'mote group', '禁言', '禁止发言']) {
      expect(engine.search(query).map(({ title }) => title)).toContain('Mute a group');
    }
  });

  test('finds nothing for nothing', () => {
    expect(engine.search('  ')).toEqual([]);
    expect(engine.search('quaternion')).toEqual([]);
  });
});
