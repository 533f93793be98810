import { addChat, showChat } from './chat.ts';
import { act, callControl, onRefresh } from './controls.ts';
import { createCopyButton } from './copy-button.ts';
import { choice, create, createBlock, createRow, find, formatClock, formatJson, label, replaceRows } from './page.ts';

type Row = Readonly<Record<string, unknown>>;

const pageSize = 100;

const view = { list: 'messages', limit: pageSize, shown: '' };

/** Creates the detail of a row. A token can be copied, but is not shown. */
function createDetail({ token, ...row }: Row): readonly HTMLElement[] {
  const block = createBlock(formatJson(row), label('state'));
  if (typeof token !== 'string') return [block];
  return [
    block,
    create(
      'div',
      { class: 'bar' },
      createCopyButton('copyToken', () => token),
    ),
  ];
}

function createListRow(row: Row): HTMLElement {
  const detail = () => createDetail(row);
  if (view.list === 'people') {
    const name = [row['username'], row['nickname']].filter(Boolean).join(' · ');
    const end = `${row['friends']} ${label('friends')} · ${row['groups']} ${label('memberships')}`;
    return createRow(`people/${row['user_id']}`, [String(row['user_id']), name, end], detail);
  }
  if (view.list === 'groups') {
    const end = `${row['members']} ${label('members')}`;
    return createRow(`groups/${row['group_id']}`, [String(row['group_id']), String(row['name']), end], detail);
  }
  const name = [row['title'], row['body']].filter(Boolean).join(': ');
  const sentAt = formatClock(Number(row['sent_at']));
  return createRow(`pushes/${row['task_id']}`, [sentAt, name, JSON.stringify(row['audience'])], detail);
}

async function showList(): Promise<void> {
  const { list, limit } = view;
  const query = { list, search: find<HTMLInputElement>('search').value.trim(), limit: String(limit) };
  const { total, rows } = await callControl<{ total: number; rows: readonly Row[] }>('GET', 'inspect', { query });
  // Another list was chosen in the meantime.
  if (list !== view.list) return;
  const current = JSON.stringify([list, choice.language, choice.appId, total, rows]);
  if (current === view.shown) return;
  view.shown = current;
  find('chat').hidden = list !== 'messages';
  find('list').hidden = list === 'messages';
  if (list === 'messages') showChat(rows);
  else replaceRows(find('list'), rows.map(createListRow));
  find('count').textContent = `${rows.length} / ${total}`;
  find('empty').hidden = rows.length > 0;
  find('more').hidden = rows.length < limit || rows.length >= total;
}

function choose(list: string): void {
  Object.assign(view, { list, limit: pageSize, shown: '' });
  for (const tab of document.querySelectorAll<HTMLElement>('[data-list]')) {
    tab.setAttribute('aria-pressed', String(tab.dataset['list'] === list));
  }
  void act();
}

/** Adds the lists of what exists in the app. */
export function addState(): void {
  addChat();
  onRefresh(showList);
  for (const tab of document.querySelectorAll<HTMLElement>('[data-list]')) {
    tab.addEventListener('click', () => choose(tab.dataset['list'] ?? view.list));
  }
  find('more').addEventListener('click', () => {
    view.limit += pageSize;
    void act();
  });
  find('search').addEventListener('input', () => void act());
}
