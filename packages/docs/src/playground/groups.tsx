import { useCreateGroup, useListGroups, useListJoinedGroups } from '@lanying-im/react';
import { skipToken } from '@tanstack/react-query';
import { ErrorNote } from './error-note.tsx';
import { Members } from './members.tsx';
import type { PersonProps } from './person-props.ts';

/** Lists the groups of a person with their members, and creates groups with the other person in them. */
export function Groups(props: PersonProps) {
  const { other, labels } = props;
  const joined = useListJoinedGroups();
  const ids = joined.data ?? [];
  const groups = useListGroups(ids.length === 0 ? skipToken : { group_list: ids });
  const createGroup = useCreateGroup();

  const create = (form: FormData) => createGroup.mutate({ name: String(form.get('name')), user_list: [other.id] });

  return (
    <section>
      <h3>{labels.groups}</h3>
      {ids.length === 0 && <p>{labels.noGroups}</p>}
      <ul>
        {ids.length > 0 &&
          groups.data?.map((group) => (
            <li key={group.group_id}>
              <strong>{group.name}</strong>
              <Members {...props} group={group} />
            </li>
          ))}
      </ul>
      <form action={create}>
        <input name="name" aria-label={labels.groupName} placeholder={labels.groupName} required />{' '}
        <button type="submit">{labels.createGroup}</button>
      </form>
      <ErrorNote error={createGroup.error ?? joined.error ?? groups.error} />
    </section>
  );
}
