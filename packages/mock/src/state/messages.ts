import { MessageContentType, MessageTargetType } from '@lanying-im/types';
import { BoundedMap } from './bounded-map.ts';
import { everybody, type Message, theApp } from './message.ts';
import { Thread } from './thread.ts';

/** How many messages an app keeps for certain; at times it keeps up to twice as many. */
const messagesKept = 10_000;

/** The kinds of message that people see. The others are about an earlier one. */
const lastShownType: number = MessageContentType.Forward;

/** The messages of an app: the latest of them, as conversations too. */
export class Messages {
  readonly #messages = new BoundedMap<bigint, Message>(messagesKept, {
    onForget: (message) => this.#forget(message),
    lengthOf: ({ content, attachment = '', ext = '', config = '' }) =>
      content.length + attachment.length + ext.length + config.length,
  });
  /** From a user to the other one (or `theApp`) to what they wrote to each other. */
  readonly #direct = new Map<number, Map<number, Thread>>();
  readonly #groups = new Map<number, Thread>();
  /** Broadcasts. */
  readonly broadcasts: Thread = new Thread();

  add(message: Message): void {
    this.#messages.add(message.msgId, message);
    // A message for online devices only is not kept.
    if (message.contentType <= lastShownType && !message.onlineOnly) this.#threadFor(message).add(message);
  }

  get(msgId: bigint): Message | undefined {
    return this.#messages.get(msgId);
  }

  all(): Iterable<Message> {
    return this.#messages.values();
  }

  /** What two users, or a user and `theApp`, wrote to each other. */
  between(userId: number, otherId: number): Thread | undefined {
    return this.#direct.get(userId)?.get(otherId);
  }

  /** The conversations of a user with others, by whom they are with. */
  directOf(userId: number): Iterable<[number, Thread]> {
    return this.#direct.get(userId) ?? [];
  }

  inGroup(groupId: number): Thread | undefined {
    return this.#groups.get(groupId);
  }

  /** Notes that a user has read a message of a conversation and those before it. */
  markRead(userId: number, otherId: number, readTo: bigint): void {
    const thread = this.#groups.get(otherId) ?? this.between(userId, otherId);
    thread?.markRead(userId, readTo);
  }

  #threadFor({ type, from = theApp, to }: Message): Thread {
    if (type === MessageTargetType.User && to === everybody) return this.broadcasts;
    const isGroup = type === MessageTargetType.Group;
    const known = isGroup ? this.#groups.get(to) : this.between(to, from);
    if (known !== undefined) return known;
    const thread = new Thread();
    if (isGroup) {
      this.#groups.set(to, thread);
      return thread;
    }
    this.#enter(to, from, thread);
    if (from !== theApp) this.#enter(from, to, thread);
    return thread;
  }

  #enter(userId: number, otherId: number, thread: Thread): void {
    const conversations = this.#direct.get(userId) ?? new Map<number, Thread>();
    conversations.set(otherId, thread);
    this.#direct.set(userId, conversations);
  }

  /** Drops a message from its conversation, and the conversation with its last message. */
  #forget(message: Message): void {
    const { type, from = theApp, to } = message;
    const isGroup = type === MessageTargetType.Group;
    const thread = isGroup ? this.#groups.get(to) : to === everybody ? this.broadcasts : this.between(to, from);
    thread?.forget(message);
    if (thread === undefined || !thread.isEmpty || to === everybody) return;
    if (isGroup) this.#groups.delete(to);
    else {
      this.#leave(to, from);
      this.#leave(from, to);
    }
  }

  #leave(userId: number, otherId: number): void {
    const conversations = this.#direct.get(userId);
    conversations?.delete(otherId);
    if (conversations?.size === 0) this.#direct.delete(userId);
  }
}
