import { busy } from '../../support/busy.ts';
import { crowd } from '../../support/crowd.ts';
import { ada, ben, cho, dee, eve, fay, gus, nobody } from '../../support/fixture.ts';
import type { Recipe } from '../recipe.ts';
import type { FurtherRecipes } from './further.ts';

const inBusyApp: Recipe = { mock: { seed: busy } };
const byAda: Recipe = { as: null, token: 'ada-token' };
const unknownUser: Recipe = { query: `?user_id=${nobody}` };
const foreignCursor: Recipe = { query: '?cursor=bWVtYmVycy4xLjE' };

/** Ada goes on where a page of one friend or request ended. */
const secondPage = (owner: number, list: string): Recipe => ({
  ...inBusyApp,
  query: `?limit=1&cursor=${btoa(`${list}.${owner}.2`).replace(/=+$/, '')}`,
});

/** Recipes of what friends and requests can be beside the simplest case. */
export const furtherFriend: FurtherRecipes = {
  addFriends: {
    'an unknown user': { body: { list: [nobody] } },
    oneself: { body: { list: [ada] } },
    'a user who poses a question, by the admin token': { body: { list: [gus] } },
    'a user who poses a question, by her own token': { ...byAda, body: { list: [gus] } },
    'a user who confirms, by the admin token': { body: { list: [fay] } },
    'users who do and do not confirm, by her own token': { ...byAda, body: { list: [fay, cho] } },
  },
  addFriendsDirectly: {
    'an unknown user': { body: { list: [nobody] } },
    'a blocked user': { body: { list: [ben, eve] } },
  },
  listFriends: { 'with several friends': inBusyApp },
  listFriendIds: {
    'a page of the default size': { mock: { seed: crowd }, query: '' },
    'in pages': { ...inBusyApp, query: '?limit=1' },
    'the second page': secondPage(ada, 'friends'),
    'without a limit': { ...inBusyApp, query: '' },
    'a cursor of another list': foreignCursor,
  },
  removeFriend: {
    'an unknown user': unknownUser,
    'in the busy app': inBusyApp,
    'somebody who is no friend': { query: `?user_id=${cho}` },
  },
  updateFriend: {
    'an unknown user': { body: { user_id: nobody, alias: 'N' } },
    'everything but the alias': { body: { user_id: ben, ext: '{}', mute_notification: true } },
    'nothing but the alias': { ...inBusyApp, body: { user_id: ben, alias: 'B' } },
  },
  requestFriend: {
    'with an alias': { body: { user_id: fay, alias: 'Fay' } },
    'to somebody who is open, with an alias': { body: { user_id: cho, alias: 'Cho' } },
    'with the right reply': { ...inBusyApp, body: { user_id: gus, auth_answer: 'the Seine' } },
    'with a wrong reply': { ...inBusyApp, body: { user_id: gus, auth_answer: 'the Thames' } },
    'to an unknown user': { body: { user_id: nobody } },
  },
  requestFriends: {
    'twice to one user': { body: [{ user_id: fay, reason: 'one' }, { user_id: cho }, { user_id: fay, reason: 'two' }] },
  },
  acceptFriendRequest: {
    'from an unknown user': unknownUser,
    'with an alias': { ...inBusyApp, after: [], query: `?user_id=${ben}` },
  },
  declineFriendRequest: {
    'from an unknown user': { body: { user_id: nobody } },
    'without a reason': { body: { user_id: ada } },
  },
  listFriendRequests: {
    'a page of the default size': { mock: { seed: crowd }, after: [] },
    'of every status': { ...inBusyApp, after: [] },
    'in pages': { ...inBusyApp, after: [], query: '?limit=1' },
    'the second page': { ...secondPage(fay, 'friend-requests'), after: [] },
    'a cursor of another list': foreignCursor,
  },
  blockUser: { 'an unknown user': unknownUser, 'in the busy app': inBusyApp },
  unblockUser: { 'an unknown user': unknownUser },
  checkMessagePermission: {
    'for somebody else, by her own token': { ...byAda, query: `?user_id=${ben}&roster_id=${ada}` },
    'to somebody who accepts friends only': { ...inBusyApp, query: `?user_id=${ada}&roster_id=${dee}` },
    'to oneself, who accepts friends only': { ...inBusyApp, query: `?user_id=${dee}&roster_id=${dee}` },
    'to a friend who accepts friends only': {
      ...inBusyApp,
      after: [['POST /roster/admin/add_direct', { body: { list: [dee] } }]],
      query: `?user_id=${ada}&roster_id=${dee}`,
    },
    'to somebody who blocks the sender': { query: `?user_id=${ada}&roster_id=${eve}` },
  },
  getUser: {
    'with notes': inBusyApp,
    'who was deleted': { ...inBusyApp, query: `?user_id=${500 * 16}` },
    'who poses a question': { ...inBusyApp, query: `?user_id=${gus}` },
  },
};
