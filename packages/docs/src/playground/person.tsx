import { LanyingProvider } from '@lanying-im/react';
import { Chat } from './chat.tsx';
import { Friendship } from './friendship.tsx';
import { Groups } from './groups.tsx';
import type { PersonProps } from './person-props.ts';

/** The screen of one person: all its hooks call the client that acts as this person. */
export function Person(props: PersonProps) {
  const { me } = props;
  return (
    <LanyingProvider client={me.im}>
      <article aria-label={me.name}>
        <h2>
          <span className="avatar" aria-hidden="true">
            {me.name.charAt(0)}
          </span>
          {me.name}
        </h2>
        <Friendship {...props} />
        <Groups {...props} />
        <Chat {...props} />
      </article>
    </LanyingProvider>
  );
}
