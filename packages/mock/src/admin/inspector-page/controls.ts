import { choice, find, label } from './page.ts';

/** Sends a request to a control about the chosen app. Throws an Error with the message of the control. */
export async function callControl<Result = unknown>(
  method: 'GET' | 'POST' | 'DELETE',
  name: string,
  { query = {}, body }: { readonly query?: Readonly<Record<string, string>>; readonly body?: unknown } = {},
): Promise<Result> {
  const search = new URLSearchParams({ ...(choice.appId !== '' && { app_id: choice.appId }), ...query });
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fetch(`/__mock/${name}?${search}`, init);
  const result = await response.json();
  if (!response.ok) throw new Error(result.error ?? `HTTP ${response.status}`);
  return result;
}

/** What is refreshed: each part of the page adds its own function. */
const refreshers: (() => Promise<void>)[] = [];

/** Calls a function whenever the page shows the current state. */
export function onRefresh(refresher: () => Promise<void>): void {
  refreshers.push(refresher);
}

async function refresh(): Promise<void> {
  for (const refresher of refreshers) await refresher();
}

function show(problem: string): void {
  find('problem').textContent = problem;
}

/** Runs the action of a button, and shows what it changed or why it failed. */
export async function act(action: () => Promise<unknown> = async () => {}): Promise<void> {
  try {
    await action();
    show('');
    await refresh();
  } catch (error) {
    show(error instanceof Error ? error.message : String(error));
  }
}

let isLost = false;

async function poll(): Promise<void> {
  if (document.hidden) return;
  try {
    await refresh();
    if (isLost) show('');
    isLost = false;
  } catch {
    show(label('unreachable'));
    isLost = true;
  }
}

/** Refreshes the page every second while it is visible. */
export function startPolling(): void {
  const again = (): void => void poll().finally(() => setTimeout(again, 1000));
  document.addEventListener('visibilitychange', () => void poll());
  again();
}
