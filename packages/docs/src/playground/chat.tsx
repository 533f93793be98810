import { MessageContentName, MessageContentType, MessageTargetType } from '@lanying-im/client';
import {
  useListConversationMessages,
  useListGroups,
  useListJoinedGroups,
  useRecallMessage,
  useSendMessage,
} from '@lanying-im/react';
import { skipToken } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNote } from './error-note.tsx';
import type { PersonProps } from './person-props.ts';

/** Shows a conversation with the other person or in a group; sends and recalls messages. */
export function Chat({ me, other, labels }: PersonProps) {
  const joined = useListJoinedGroups();
  const ids = joined.data ?? [];
  const groups = useListGroups(ids.length === 0 ? skipToken : { group_list: ids });
  const [chosen, choose] = useState(other.id);
  // A group that the person has left cannot be shown any more.
  const oppositeId = ids.includes(chosen) ? chosen : other.id;

  const history = useListConversationMessages({ opposite_id: oppositeId, msg_id_start: '0', limit: 20 });
  const send = useSendMessage();
  const recall = useRecallMessage();

  const submit = (form: FormData) =>
    send.mutate({
      targets: [oppositeId],
      type: oppositeId === other.id ? MessageTargetType.User : MessageTargetType.Group,
      content_type: MessageContentType.Text,
      content: String(form.get('content')),
      from_user_id: me.id,
    });

  const messages = history.data?.messages.filter(({ ctype }) => ctype === MessageContentName.Text).toReversed() ?? [];
  return (
    <section>
      <h3>{labels.chat}</h3>
      <select
        aria-label={labels.conversation}
        value={oppositeId}
        onChange={(event) => choose(Number(event.target.value))}
      >
        <option value={other.id}>{other.name}</option>
        {ids.length > 0 &&
          groups.data?.map(({ group_id, name }) => (
            <option key={group_id} value={group_id}>
              {name}
            </option>
          ))}
      </select>
      <ol className="messages">
        {messages.length === 0 && <li>{labels.noMessages}</li>}
        {messages.map(({ msg_id, from_xid, content }) => {
          const isMine = from_xid?.uid === me.id;
          return (
            <li key={msg_id} className={isMine ? 'mine' : 'theirs'}>
              <span>{content}</span>{' '}
              {isMine && (
                <button type="button" onClick={() => recall.mutate({ conversation_id: oppositeId, msg_id })}>
                  {labels.recall}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <form action={submit}>
        <input name="content" aria-label={labels.message} placeholder={labels.message} autoComplete="off" required />{' '}
        <button type="submit">{labels.send}</button>
      </form>
      <ErrorNote error={send.error ?? recall.error ?? history.error} />
    </section>
  );
}
