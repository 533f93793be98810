import { listConversationMessages } from '@lanying-im/client/operations';
import type {
  HistoryMessage,
  ListConversationMessagesInput,
  ListConversationMessagesResult,
  MessageId,
} from '@lanying-im/types';
import { type InfiniteQueryFactory, infiniteFactory } from './infinite-options.ts';
import type { ScopedCaller } from './query-key.ts';

/** Input of the infinite query of a conversation's messages. */
export interface ConversationPagesInput extends Omit<ListConversationMessagesInput, 'msg_id_start'> {
  /** Message that the first page begins with, towards older ones. The newest by default. */
  msg_id_start?: MessageId | undefined;
}

/** A page of older messages begins with a message; a page of newer ones ends before one. */
export type MessagePosition = MessageId | { readonly newerThan: MessageId };

const newest = '0';

const isNewer = (one: MessageId, other: MessageId): boolean => BigInt(one) > BigInt(other);

function newestOf(pages: readonly ListConversationMessagesResult[]): HistoryMessage | undefined {
  return pages.find(({ messages }) => messages.length > 0)?.messages[0];
}

/** Fetches all messages that are newer than one that is known: the service only goes from newer to older ones. */
async function fetchNewer(
  im: ScopedCaller,
  input: ConversationPagesInput,
  known: MessageId,
  signal: AbortSignal,
): Promise<ListConversationMessagesResult> {
  const messages: HistoryMessage[] = [];
  let start: MessageId | undefined = newest;
  while (start !== undefined) {
    const page = await fetchOlder(im, input, start, signal);
    const newer = page.messages.filter(({ msg_id }) => isNewer(msg_id, known));
    messages.push(...newer);
    start = newer.length < page.messages.length ? undefined : nextStart(page);
  }
  return { messages, next_msg_id: known, is_last: false };
}

function fetchOlder(
  im: ScopedCaller,
  input: ConversationPagesInput,
  msg_id_start: MessageId,
  signal: AbortSignal,
): Promise<ListConversationMessagesResult> {
  return listConversationMessages(im, { ...input, msg_id_start }, { signal, retries: 0 });
}

function nextStart({ is_last, next_msg_id }: ListConversationMessagesResult): MessageId | undefined {
  return is_last === true ? undefined : next_msg_id;
}

/**
 * Options of an infinite query of a conversation's messages, for `useInfiniteQuery`, `createInfiniteQuery` and the like.
 * The next page has older messages, the previous page those that came since; newer messages come first.
 */
export const listConversationMessagesInfiniteOptions: InfiniteQueryFactory<
  ConversationPagesInput,
  ListConversationMessagesResult,
  MessagePosition
> = /* @__PURE__ */ infiniteFactory<ConversationPagesInput, ListConversationMessagesResult, MessagePosition>(
  'listConversationMessages',
  {
    initialParam: ({ msg_id_start = newest }) => msg_id_start,
    fetchPage: (im, input, position, signal) =>
      typeof position === 'string'
        ? fetchOlder(im, input, position, signal)
        : fetchNewer(im, input, position.newerThan, signal),
    nextParam: (lastPage, _position, positions) => {
      const start = nextStart(lastPage);
      return start === undefined || positions.includes(start) ? undefined : start;
    },
    previousParam: (pages) => {
      const known = newestOf(pages);
      return known === undefined ? undefined : { newerThan: known.msg_id };
    },
  },
);
