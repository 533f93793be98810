import { act, callControl, onRefresh } from './controls.ts';
import { create, createBlock, find, formatJson, formatTime, label } from './page.ts';

/** A message as the control sends it. Ids of users and groups are safe integers; 0 is the app, or everybody. */
interface ChatMessage {
  readonly msg_id: string;
  readonly conversation: string;
  readonly title: string;
  readonly is_group: boolean;
  readonly from: string;
  readonly from_user_id: number;
  readonly to_id: number;
  readonly content: string;
  readonly sent_at: number;
  readonly kind: string;
  readonly recalled: boolean;
}

let messages: readonly ChatMessage[] = [];
let chosen = '';

/** The latest message of each conversation, newest first. */
function conversations(): readonly ChatMessage[] {
  const latest = new Map<string, ChatMessage>();
  for (const message of messages) if (!latest.has(message.conversation)) latest.set(message.conversation, message);
  return [...latest.values()];
}

function summarize({ content, kind }: ChatMessage): string {
  return content || `[${kind}]`;
}

function createBubble(message: ChatMessage, firstSender: number): HTMLElement {
  const { from, from_user_id, sent_at, kind, recalled } = message;
  const marks = [from, formatTime(sent_at), kind === 'text' ? '' : kind, recalled ? label('recalled') : ''];
  const classes = ['bubble', from_user_id === firstSender ? '' : 'right', recalled ? 'recalled' : ''];
  return create(
    'div',
    { class: classes.filter(Boolean).join(' '), 'data-id': message.msg_id },
    create(
      'details',
      {},
      create('summary', { class: 'meta' }, marks.filter(Boolean).join(' · ')),
      createBlock(formatJson(message), label('message')),
    ),
    create('span', { class: 'content' }, summarize(message)),
  );
}

function showConversation(): void {
  const oldestFirst = messages.filter(({ conversation }) => conversation === chosen).reverse();
  const firstSender = oldestFirst[0]?.from_user_id ?? 0;
  const bubbles = find('bubbles');
  bubbles.replaceChildren(...oldestFirst.map((message) => createBubble(message, firstSender)));
  bubbles.scrollTop = bubbles.scrollHeight;
}

type Option = readonly [value: string, text: string];

function showOptions(id: string, options: readonly Option[], wanted: string): void {
  const select = find<HTMLSelectElement>(id);
  const shown = [...select.options].map(({ value, text }) => [value, text]);
  if (JSON.stringify(shown) !== JSON.stringify(options)) {
    const before = select.value;
    select.replaceChildren(...options.map(([value, text]) => create('option', { value }, text)));
    if (options.some(([value]) => value === before)) select.value = before;
  }
  if (options.some(([value]) => value === wanted)) select.value = wanted;
}

function listRows(list: string): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }> {
  return callControl('GET', 'inspect', { query: { list, limit: '200' } });
}

/** Offers the users who can send, and the users and groups who can receive. */
async function showPeople(
  wanted: { readonly from: string; readonly to: string } = { from: '', to: '' },
): Promise<void> {
  const { rows: people } = await listRows('people');
  const { rows: groups } = await listRows('groups');
  const users = people.map((row): Option => [`user/${row['user_id']}`, String(row['nickname'] || row['username'])]);
  const groupOptions = groups.map((row): Option => [`group/${row['group_id']}`, `# ${row['name']}`]);
  showOptions('sender', users, wanted.from);
  showOptions('receiver', [...users, ...groupOptions], wanted.to);
  find('send-form').hidden = users.length === 0;
}

/** Chooses a conversation, and proposes to reply to its latest message. */
function choose({ conversation, is_group, from_user_id, to_id }: ChatMessage): void {
  chosen = conversation;
  show();
  const [from, to] = is_group ? [from_user_id, `group/${to_id}`] : [to_id, `user/${from_user_id}`];
  void act(() => showPeople({ from: `user/${from}`, to }));
}

function show(): void {
  const buttons = conversations().map((message) => {
    const isChosen = message.conversation === chosen;
    const button = create(
      'button',
      { type: 'button', 'aria-pressed': String(isChosen), 'data-conversation': message.conversation },
      create('span', {}, message.title),
      create('span', { class: isChosen ? '' : 'dim' }, summarize(message)),
    );
    button.addEventListener('click', () => choose(message));
    return create('li', {}, button);
  });
  find('conversations').replaceChildren(...buttons);
  showConversation();
}

/** Shows messages, listed newest first, as conversations. */
export function showChat(rows: readonly unknown[]): void {
  messages = rows as readonly ChatMessage[]; // The control sends rows of this form for the list `messages`.
  const known = conversations();
  const [latest] = known;
  if (latest !== undefined && !known.some(({ conversation }) => conversation === chosen)) choose(latest);
  else show();
}

/** Adds the box that sends a message as a user. */
export function addChat(): void {
  find('send-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const input = find<HTMLInputElement>('content');
    if (input.value === '') return;
    void act(async () => {
      const from = find<HTMLSelectElement>('sender').value.split('/')[1];
      const [kind, to] = find<HTMLSelectElement>('receiver').value.split('/');
      const receiver = { [kind === 'group' ? 'to_group_id' : 'to_user_id']: Number(to) };
      await callControl('POST', 'messages', {
        body: { from_user_id: Number(from), ...receiver, content: input.value },
      });
      input.value = '';
    });
  });
  onRefresh(() => (find('chat').hidden ? Promise.resolve() : showPeople()));
}
