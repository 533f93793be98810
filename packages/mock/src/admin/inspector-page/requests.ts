import type { PageTools } from './page-tools.ts';

/** The part of the page that shows requests as they come. Sent to the browser as text, so self-contained. */
export function addRequests(page: PageTools): void {
  interface Shown {
    readonly time: number;
    readonly method: string;
    readonly path: string;
    readonly operationId?: string;
    readonly userId?: number;
    readonly status: number;
    readonly code?: number;
    readonly fault?: number;
  }
  const kept = 300;
  const names = new Map(page.data.errors);
  let isBusy = false;
  let number = 0;

  const answerOf = ({ status, code, fault }: Shown): HTMLElement => {
    const isGood = code === 200 || (code === undefined && status >= 200 && status < 400);
    const name = code === undefined ? undefined : names.get(code);
    const text = [code ?? (status === 0 ? '×' : status), status === 200 || code === undefined ? '' : `HTTP ${status}`]
      .concat(name ?? '', fault === undefined ? '' : `⚡${fault}`)
      .filter((part) => part !== '')
      .join(' ');
    return page.make('span', { class: isGood ? 'good' : 'bad' }, text);
  };

  const rowsOf = (record: Shown): readonly HTMLElement[] => {
    number += 1;
    const { time, method, path, operationId, userId } = record;
    const cells = [page.time(time), operationId ?? `${method} ${path}`, String(userId ?? ''), answerOf(record)];
    return page.makeRow(cells, record, `request/${number}`);
  };

  page.forgetRequests = () => {
    page.seen = 0;
    page.find('log').replaceChildren();
    page.find('silence').hidden = false;
  };

  page.showRequests = async () => {
    if (isBusy || !page.find<HTMLInputElement>('live').checked) return;
    isBusy = true;
    try {
      const asked = { after: String(page.seen), limit: String(kept) };
      const { count, requests } = await page.ask<{ count: number; requests: readonly Shown[] }>(
        'GET',
        'requests',
        asked,
      );
      // The mock was started anew: what it has now will come with the next look.
      if (count < page.seen) return page.forgetRequests();
      page.seen = count;
      if (requests.length === 0) return;
      const log = page.find('log');
      for (const record of requests) log.prepend(...rowsOf(record));
      while (log.childElementCount > kept * 2) log.lastElementChild?.remove();
      page.find('silence').hidden = true;
    } finally {
      isBusy = false;
    }
  };

  page.find('clear').addEventListener('click', () => {
    const { seen } = page;
    page.forgetRequests();
    page.seen = seen;
  });
}
