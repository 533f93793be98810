const shown = 1_500;

/** What a button copies: its value, or the code beside it. */
function contentOf(button: HTMLButtonElement): string {
  const { copy = '' } = button.dataset;
  return copy === '' ? (button.parentElement?.querySelector('pre')?.textContent ?? '') : copy;
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const label = button.getAttribute('aria-label') ?? '';
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(contentOf(button));
    // The name of the focused button changes, which screen readers announce.
    button.setAttribute('aria-label', button.dataset['copied'] ?? label);
    button.classList.add('done');
    setTimeout(() => {
      button.setAttribute('aria-label', label);
      button.classList.remove('done');
    }, shown);
  });
}
