const section = document.querySelector<HTMLElement>('[data-console]');
const open = section?.querySelector<HTMLButtonElement>('[data-open]');
const data = section?.querySelector('script')?.textContent;

/** The error that a link from its page shows: `?error=20007`. */
function linkedError(): number | undefined {
  const code = new URLSearchParams(location.search).get('error');
  return code === null || !/^\d+$/.test(code) ? undefined : Number(code);
}

if (section && open && data) {
  const side = section.parentElement;
  const label = open.textContent;
  let form: HTMLElement | undefined;

  /** Shows the console in the place of the samples, or these again. */
  const show = async (isRunning: boolean, errorCode?: number) => {
    if (form === undefined) {
      open.disabled = true;
      // Mock and form are loaded only by those who want them.
      const { mountConsole } = await import('../console/mount.tsx');
      form = document.createElement('div');
      section.append(form);
      mountConsole(form, data, errorCode);
      open.disabled = false;
    }
    form.hidden = !isRunning;
    side?.classList.toggle('is-running', isRunning);
    open.setAttribute('aria-expanded', String(isRunning));
    open.textContent = isRunning ? (open.dataset['close'] ?? label) : label;
    if (isRunning) form.querySelector<HTMLElement>('input, textarea, select')?.focus();
  };
  open.hidden = false;
  open.addEventListener('click', () => show(form?.hidden !== false));
  const errorCode = linkedError();
  if (errorCode !== undefined) show(true, errorCode);
}
