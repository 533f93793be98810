import { count, list } from '../seed/schema/keywords.ts';
import { DeletedUsers } from '../state/deleted-users.ts';
import type { AppCollection } from './collection.ts';

/** The ids of the users who were deleted. */
export const deletedUsers: AppCollection<DeletedUsers, 'deleted_users', { readonly deletedUsers: DeletedUsers }> = {
  of: 'app',
  create: () => new DeletedUsers(),
  fields: { deleted_users: list(count) },
  dump: (app) => ({ deleted_users: [...app.deletedUsers.all()] }),
  load({ app }, { deleted_users = [] }) {
    for (const userId of deleted_users) app.deletedUsers.add(userId);
  },
};
