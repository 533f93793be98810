import type { PageTools } from './page-tools.ts';
import type { TextName } from './texts.ts';

/** The part of the page that shows what exists. Sent to the browser as text: it must not use anything from outside. */
export function addLists(page: PageTools): void {
  type Row = Readonly<Record<string, unknown>>;
  type Column = readonly [name: TextName | 'id', cell: (row: Row) => string];
  const field =
    (name: string) =>
    (row: Row): string =>
      String(row[name] ?? '');
  const timeOf =
    (name: string) =>
    (row: Row): string =>
      page.time(Number(row[name]));
  const columns: Readonly<Record<string, readonly Column[]>> = {
    people: [
      ['id', field('user_id')],
      ['name', field('username')],
      ['nickname', field('nickname')],
      ['friends', field('friends')],
      ['groups', field('groups')],
    ],
    groups: [
      ['id', field('group_id')],
      ['name', field('name')],
      ['owner', field('owner')],
      ['members', field('members')],
    ],
    messages: [
      ['time', timeOf('sent_at')],
      ['from', field('from')],
      ['to', field('to')],
      ['content', field('content')],
    ],
    pushes: [
      ['time', timeOf('sent_at')],
      ['name', field('title')],
      ['content', field('body')],
      ['audience', (row) => JSON.stringify(row['audience'])],
    ],
  };
  const pageSize = 100;
  let list = 'people';
  let limit = pageSize;
  let shown = '';

  page.showList = async () => {
    const search = page.find<HTMLInputElement>('search').value.trim();
    const asked = { list, search, limit: String(limit) };
    const { total, rows } = await page.ask<{ total: number; rows: readonly Row[] }>('GET', 'inspect', asked);
    // An answer that comes after another list was chosen is not wanted any more.
    if (asked.list !== list) return;
    const now = JSON.stringify([list, page.language, total, rows]);
    if (now === shown) return;
    shown = now;
    const shape = columns[list] ?? [];
    const heads = shape.map(([name]) => page.make('th', {}, name === 'id' ? 'ID' : page.text(name)));
    const lines = rows.flatMap((row) => {
      const cells = shape.map(([, cell]) => cell(row));
      return page.makeRow(
        cells,
        row,
        `${list}/${row['user_id'] ?? row['group_id'] ?? row['msg_id'] ?? row['task_id']}`,
      );
    });
    page
      .find('list')
      .replaceChildren(page.make('thead', {}, page.make('tr', {}, ...heads)), page.make('tbody', {}, ...lines));
    page.find('count').textContent = `${rows.length} / ${total}`;
    page.find('empty').hidden = rows.length > 0;
    page.find('more').hidden = rows.length < limit || rows.length >= total;
  };

  const choose = (name: string): void => {
    list = name;
    limit = pageSize;
    for (const tab of document.querySelectorAll<HTMLElement>('[data-list]')) {
      tab.setAttribute('aria-pressed', String(tab.dataset['list'] === name));
    }
    page.act(async () => {});
  };
  for (const tab of document.querySelectorAll<HTMLElement>('[data-list]')) {
    tab.addEventListener('click', () => choose(tab.dataset['list'] ?? list));
  }
  page.find('more').addEventListener('click', () => {
    limit += pageSize;
    page.act(async () => {});
  });
  page.find('search').addEventListener('input', () => void page.act(async () => {}));
}
