import { count, list } from '../seed/schema/keywords.ts';
import { Pins } from '../state/pins.ts';
import type { UserCollection } from './collection.ts';

/** The conversations that users have pinned. */
export const pinned: UserCollection<Pins, 'pinned_conversations', { readonly pinned: Pins }> = {
  of: 'user',
  create: () => new Pins(),
  fields: { pinned_conversations: list(count) },
  dump(app, { userId }) {
    const ids = [...app.pinned.of(userId)];
    return { pinned_conversations: ids.length > 0 ? ids : undefined };
  },
  load(loading, people) {
    for (const { userId, seed } of people) {
      for (const conversationId of seed.pinned_conversations ?? []) loading.app.pinned.add(userId, conversationId);
    }
  },
  forget: (app, { userId }) => app.pinned.delete(userId),
};
