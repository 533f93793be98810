import { act, callControl } from './controls.ts';
import { choice, create, find } from './page.ts';
import { forgetRequests } from './requests.ts';

async function saveSnapshot(): Promise<void> {
  const snapshot = await callControl('GET', 'snapshot');
  const url = URL.createObjectURL(new Blob([JSON.stringify(snapshot, null, 2)], { type: 'application/json' }));
  create('a', { href: url, download: `lanying-${choice.appId}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function restoreSnapshot(): Promise<void> {
  const input = find<HTMLInputElement>('restore-file');
  const [file] = input.files ?? [];
  if (file === undefined) return;
  const body: unknown = JSON.parse(await file.text());
  input.value = '';
  await callControl('POST', 'restore', { body });
}

/** Adds the buttons that reset, save and restore the state, and load a seed. */
export function addSeeds(): void {
  find('snapshot').addEventListener('click', () => void act(saveSnapshot));
  find('restore').addEventListener('click', () => find('restore-file').click());
  find('restore-file').addEventListener('change', () => void act(restoreSnapshot));
  find('reset').addEventListener('click', () => {
    forgetRequests();
    void act(() => callControl('POST', 'reset'));
  });
  find('begin').addEventListener('click', () => {
    const seed = find<HTMLSelectElement>('seed').value;
    forgetRequests();
    void act(() => callControl('POST', 'seed', { body: { seed } }));
  });
}
