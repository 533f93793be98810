import type { PageTools } from './page-tools.ts';

/** The part of the page that moves the clock and the whole mock. Sent to the browser as text, so self-contained. */
export function addWorld(page: PageTools): void {
  const apps = page.find<HTMLSelectElement>('app');
  const file = page.find<HTMLInputElement>('restore-file');
  const moment = page.find<HTMLInputElement>('moment');
  let known = '';

  const afterNewBeginning = (action: Promise<unknown>): Promise<void> =>
    action.then(() => {
      const { seen } = page;
      page.forgetRequests();
      page.seen = seen;
    });

  page.showState = async () => {
    const query = new URLSearchParams();
    const response = await fetch(`/__mock/state?${query}`);
    const state: { apps: readonly { app_id: string; now: number }[] } = await response.json();
    const ids = state.apps.map(({ app_id }) => app_id);
    if (!ids.includes(page.appId)) page.appId = ids[0] ?? '';
    if (JSON.stringify(ids) !== known) {
      known = JSON.stringify(ids);
      apps.replaceChildren(...ids.map((id) => page.make('option', { value: id }, id)));
    }
    apps.value = page.appId;
    const now = state.apps.find(({ app_id }) => app_id === page.appId)?.now ?? 0;
    page.find('now').textContent = page.time(now);
    page.find('now').setAttribute('datetime', String(now));
  };

  const save = async (): Promise<void> => {
    const snapshot = await page.ask('GET', 'snapshot');
    const url = URL.createObjectURL(new Blob([JSON.stringify(snapshot, null, 2)], { type: 'application/json' }));
    page.make('a', { href: url, download: `lanying-${page.appId}.json` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  const restore = async (): Promise<void> => {
    const [chosen] = file.files ?? [];
    if (chosen === undefined) return;
    const text = await chosen.text();
    file.value = '';
    await page.ask('POST', 'restore', {}, JSON.parse(text));
  };

  apps.addEventListener('change', () => {
    page.appId = apps.value;
    page.forgetRequests();
    page.act(async () => {});
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-advance]')) {
    const advance = { milliseconds: Number(button.dataset['advance']) };
    button.addEventListener('click', () => void page.act(() => page.ask('POST', 'clock', {}, { advance })));
  }
  page.find('clock-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const set = new Date(moment.value).getTime();
    if (!Number.isNaN(set)) page.act(() => page.ask('POST', 'clock', {}, { set }));
  });
  page.find('reset').addEventListener('click', () => void page.act(() => afterNewBeginning(page.ask('POST', 'reset'))));
  page.find('snapshot').addEventListener('click', () => void page.act(save));
  page.find('restore').addEventListener('click', () => file.click());
  file.addEventListener('change', () => void page.act(restore));
  page.find('begin').addEventListener('click', () => {
    const seed = page.find<HTMLSelectElement>('seed').value;
    page.act(() => afterNewBeginning(page.ask('POST', 'seed', {}, { seed })));
  });
  page.find('language').addEventListener('click', () => {
    page.language = page.language === 'zh' ? 'en' : 'zh';
    page.translate();
    page.act(async () => {});
  });
}
