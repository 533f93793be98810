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

openTarget();
addEventListener('hashchange', openTarget);
