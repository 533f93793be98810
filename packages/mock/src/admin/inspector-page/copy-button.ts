import { act } from './controls.ts';
import type { Label } from './labels.ts';
import { create, label } from './page.ts';

/** Creates a button that copies a string to the clipboard. */
export function createCopyButton(name: Label, content: () => string): HTMLElement {
  const button = create('button', { type: 'button' }, label(name));
  button.addEventListener('click', () => {
    void act(async () => {
      await navigator.clipboard.writeText(content());
      button.textContent = label('copied');
    });
  });
  return button;
}
