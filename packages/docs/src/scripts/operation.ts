import './copy.ts';

const storageKey = 'lanying-docs-sample';

/** Shows the kind of sample that the reader chose on another page, and remembers a new choice. */
function rememberSample(): void {
  const tabs = [...document.querySelectorAll<HTMLInputElement>('input[data-sample]')];
  const chosen = tabs.find(({ value }) => value === localStorage.getItem(storageKey));
  if (chosen !== undefined) chosen.checked = true;
  for (const tab of tabs) tab.addEventListener('change', () => localStorage.setItem(storageKey, tab.value));
}

/** Opens the folded parts of the page around the field that the address names. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target === null) return;
  for (
    let parent = target.closest('details');
    parent !== null;
    parent = parent.parentElement?.closest('details') ?? null
  ) {
    parent.open = true;
  }
  target.scrollIntoView();
}

rememberSample();
openTarget();
addEventListener('hashchange', openTarget);
