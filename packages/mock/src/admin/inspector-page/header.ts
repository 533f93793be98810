import { act, onRefresh } from './controls.ts';
import { choice, create, find, formatTime, label, translate } from './page.ts';
import { forgetRequests } from './requests.ts';

interface State {
  readonly seed: string | null;
  readonly apps: readonly { readonly app_id: string; readonly now: number }[];
}

function showApps(ids: readonly string[]): void {
  const select = find<HTMLSelectElement>('app');
  const shown = [...select.options].map(({ value }) => value);
  if (JSON.stringify(shown) !== JSON.stringify(ids)) {
    select.replaceChildren(...ids.map((id) => create('option', { value: id }, id)));
  }
  if (!ids.includes(choice.appId)) choice.appId = ids[0] ?? '';
  select.value = choice.appId;
}

async function showState(): Promise<void> {
  // Of all apps: the chosen one may be gone.
  const response = await fetch('/__mock/state');
  const { seed, apps }: State = await response.json();
  showApps(apps.map(({ app_id }) => app_id));
  const now = apps.find(({ app_id }) => app_id === choice.appId)?.now ?? 0;
  find('now').textContent = formatTime(now);
  find('now').setAttribute('datetime', new Date(now).toISOString());
  find('current-seed').textContent = seed ?? label('ownSeed');
}

function choosePanel(chosen: string): void {
  find('panels').parentElement?.querySelector('main')?.setAttribute('data-panel', chosen);
  for (const button of document.querySelectorAll<HTMLElement>('#panels [data-panel]')) {
    button.setAttribute('aria-pressed', String(button.dataset['panel'] === chosen));
  }
}

/** Adds the choice of app, language and, on narrow screens, panel. */
export function addHeader(): void {
  onRefresh(showState);
  const apps = find<HTMLSelectElement>('app');
  apps.addEventListener('change', () => {
    choice.appId = apps.value;
    forgetRequests();
    void act();
  });
  find('language').addEventListener('click', () => {
    choice.language = choice.language === 'zh' ? 'en' : 'zh';
    translate();
    forgetRequests();
    void act();
  });
  for (const button of document.querySelectorAll<HTMLElement>('#panels [data-panel]')) {
    button.addEventListener('click', () => choosePanel(button.dataset['panel'] ?? 'requests'));
  }
}
