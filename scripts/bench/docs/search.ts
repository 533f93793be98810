import type { Browser } from 'playwright';
import { median } from '../support/measure.ts';

const queries = ['createGroup', 'mute', 'add user to group', 'msg_ids', '20013', '群主', '/group/kick', 'read receipt'];
const slowdown = 4;

/** Milliseconds from a query to its results on the screen: of the first query, and the median of the others. */
export interface SearchTimes {
  readonly first: number;
  readonly warm: number;
}

/** Searches from the start page, on a processor that is four times slower. */
export async function measureSearch(browser: Browser, origin: string): Promise<SearchTimes> {
  const tab = await browser.newPage();
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await tab.goto(origin);
  await tab.keyboard.press('Control+k');
  const times: number[] = [];
  for (const query of queries) times.push(await tab.evaluate(search, query));
  await tab.close();
  const [first = Number.NaN, ...others] = times;
  return { first, warm: median(others) };
}

/** Enters a query, and returns how long its results took. Runs in the page. */
function search(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('site-search input');
  const list = document.querySelector('site-search [role=listbox]');
  if (input === null || list === null) throw new Error('The page has no search.');
  return new Promise((resolve) => {
    const start = performance.now();
    new MutationObserver((_, observer) => {
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - start));
    }).observe(list, { childList: true });
    input.value = query;
    input.dispatchEvent(new Event('input'));
  });
}
