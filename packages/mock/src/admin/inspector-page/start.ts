import type { PageTools } from './page-tools.ts';

/** Begins to look, and looks again every second as long as somebody sees the page. Sent to the browser as text. */
export function start(page: PageTools): void {
  const look = async (): Promise<void> => {
    if (document.hidden) return;
    try {
      await page.showState();
      await Promise.all([page.showList(), page.showRequests(), page.showFaults()]);
      if (page.find('problem').dataset['lost'] === 'true') page.find('problem').textContent = '';
      page.find('problem').dataset['lost'] = 'false';
    } catch {
      page.find('problem').textContent = page.text('unreachable');
      page.find('problem').dataset['lost'] = 'true';
    }
  };
  const again = (): void => {
    look().finally(() => setTimeout(again, 1000));
  };
  page.translate();
  fetch('/__mock/seed')
    .then((response) => response.json())
    .then(({ seeds }: { seeds: readonly string[] }) => {
      page.find('seed').append(...seeds.map((name) => page.make('option', { value: name }, name)));
    })
    .catch(() => {}); // The look below says that the mock is gone.
  document.addEventListener('visibilitychange', () => void look());
  again();
}
