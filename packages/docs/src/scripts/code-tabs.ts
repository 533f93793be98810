const storageKey = 'lanying-docs-sample';
const tabs = [...document.querySelectorAll<HTMLInputElement>('input[data-sample]')];

/** Chooses the tab of this name in every group that has one. */
function choose(name: string | null): void {
  for (const tab of tabs) if (tab.value === name) tab.checked = true;
}

choose(localStorage.getItem(storageKey));
for (const tab of tabs) {
  tab.addEventListener('change', () => {
    localStorage.setItem(storageKey, tab.value);
    choose(tab.value);
  });
}
