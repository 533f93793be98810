import { list, ref } from '../seed/schema/keywords.ts';
import { Blacklists } from '../state/blacklists.ts';
import type { UserCollection } from './collection.ts';

/** The blacklists of users. */
export const blacklists: UserCollection<Blacklists, 'blocked', { readonly blacklists: Blacklists }> = {
  of: 'user',
  create: () => new Blacklists(),
  fields: { blocked: list(ref) },
  dump: (app, { userId }) => ({ blocked: [...app.blacklists.of(userId)] }),
  load(loading, people) {
    for (const { userId, seed, place } of people) {
      for (const blockedId of loading.userList(seed.blocked, `${place}.blocked`)) {
        loading.app.blacklists.add(userId, blockedId);
      }
    }
  },
  forget: (app, { userId }) => app.blacklists.forget(userId),
};
