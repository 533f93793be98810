const shown = 1_500;

/** What a button copies: its value, or the code beside it. */
function contentOf(button: HTMLButtonElement): string {
  const { copy = '' } = button.dataset;
  return copy === '' ? (button.parentElement?.querySelector('pre')?.textContent ?? '') : copy;
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(contentOf(button));
    button.textContent = button.dataset['copied'] ?? label;
    setTimeout(() => {
      button.textContent = label;
    }, shown);
  });
}
