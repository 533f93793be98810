import { act, callControl } from './controls.ts';
import { find } from './page.ts';

/** Adds the buttons that advance and set the clock. */
export function addClock(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-advance]')) {
    const advance = { milliseconds: Number(button.dataset['advance']) };
    button.addEventListener('click', () => void act(() => callControl('POST', 'clock', { body: { advance } })));
  }
  find('clock-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const set = new Date(find<HTMLInputElement>('moment').value).getTime();
    if (!Number.isNaN(set)) void act(() => callControl('POST', 'clock', { body: { set } }));
  });
}
