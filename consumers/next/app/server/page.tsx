import { createGroup } from './actions';
import { serverClient } from './service';

export const dynamic = 'force-dynamic';

export default async function Page() {
  const groups = await serverClient().listJoinedGroups();
  return (
    <form action={createGroup}>
      <p>groups: {groups.length}</p>
      <input name="name" defaultValue="made by a server action" />
      <button type="submit">Create</button>
    </form>
  );
}
