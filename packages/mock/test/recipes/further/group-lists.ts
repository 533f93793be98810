import { busy } from '../../support/busy.ts';
import { crowd } from '../../support/crowd.ts';
import { ben, cho, choir, council, nobody } from '../../support/fixture.ts';
import type { Recipe } from '../recipe.ts';
import type { FurtherRecipes } from './further.ts';

const inBusyApp: Recipe = { mock: { seed: busy }, after: [] };
const inChoir = `?group_id=${choir}`;
const inCouncil = `?group_id=${council}`;
const cursor = (list: string, owner: number, place: number): string =>
  btoa(`${list}.${owner}.${place}`).replace(/=+$/, '');
const users = (...user_list: readonly number[]): Recipe => ({ body: { group_id: choir, user_list } });
const minute = 60_000;

/** A list of a group in pages. */
const pages = (list: string): Readonly<Record<string, Recipe>> => ({
  'in the busy app': { ...inBusyApp, query: inChoir },
  'in pages': { ...inBusyApp, query: `${inChoir}&limit=1` },
  'the second page': { ...inBusyApp, query: `${inChoir}&limit=1&cursor=${cursor(list, choir, 2)}` },
  'a cursor of the first page': { ...inBusyApp, query: `${inChoir}&cursor=${cursor(list, choir, 0)}` },
  'a cursor of an endless place': {
    ...inBusyApp,
    query: `${inChoir}&cursor=${cursor(list, choir, Number.POSITIVE_INFINITY)}`,
  },
  'a cursor without a place': { ...inBusyApp, query: `${inChoir}&cursor=${cursor(list, choir, Number.NaN)}` },
  'a cursor of other characters': { ...inBusyApp, query: `${inChoir}&cursor=%21%21%21%21` },
  'a cursor of a wrong length': { ...inBusyApp, query: `${inChoir}&cursor=abcde` },
  'a page that is just full': { ...inBusyApp, query: `${inChoir}&limit=4` },
  'a cursor of another group': { ...inBusyApp, query: `${inChoir}&cursor=${cursor(list, council, 1)}` },
  'a cursor of another list': { ...inBusyApp, query: `${inChoir}&cursor=${cursor('others', choir, 1)}` },
  'no cursor at all': { ...inBusyApp, query: `${inChoir}&cursor=next` },
});

/** Recipes of the lists of people in groups beside the simplest case. */
export const furtherGroupLists: FurtherRecipes = {
  listGroupMembers: {
    'a page of the default size': { mock: { seed: crowd } },
    ...pages('members'),
    'one page after the other': {
      ...inBusyApp,
      after: [['GET /group/member_list', { query: `${inChoir}&limit=1` }]],
      query: `${inChoir}&limit=2`,
    },
    'the second page after the first': {
      ...inBusyApp,
      after: [['GET /group/member_list', { query: `${inChoir}&limit=1` }]],
      query: `${inChoir}&limit=1&cursor=${cursor('members', choir, 2)}`,
    },
    'the same page after a change': {
      ...inBusyApp,
      after: [
        ['GET /group/member_list', { query: inChoir }],
        ['POST /group/display_name', { body: { group_id: choir, value: 'Alto' } }],
      ],
      query: inChoir,
    },
    'that are hidden from a member': { ...inBusyApp, as: cho, query: inCouncil },
    'that are hidden, in pages': { ...inBusyApp, as: cho, query: `${inCouncil}&limit=1` },
    'that are hidden, to an administrator': { ...inBusyApp, as: ben, query: inCouncil },
    'that are not hidden': { ...inBusyApp, as: cho },
  },
  listGroupAdmins: {
    'in the busy app': inBusyApp,
    'that are hidden from a member': { ...inBusyApp, as: cho, query: inCouncil },
    'that are hidden, to one of them': { ...inBusyApp, as: ben, query: inCouncil },
  },
  listGroupDisplayNames: {
    'of several': { ...inBusyApp, ...users(ben, cho, nobody, ben) },
    'that are hidden from a member': { ...inBusyApp, as: cho, body: { group_id: council, user_list: [ben, cho] } },
  },
  listMutedGroupMembers: {
    'a page of the default size': { mock: { seed: crowd } },
    ...pages('muted'),
    'when some mutes are over': { ...inBusyApp, later: 40 * minute },
  },
  listBlockedGroupMembers: { ...pages('blocked'), 'a page of the default size': { mock: { seed: crowd } } },
};
