const section = document.querySelector<HTMLElement>('[data-console]');
const open = section?.querySelector<HTMLButtonElement>('[data-open]');
const data = section?.querySelector('script')?.textContent;

/** The error that a link from its page shows: `?error=20007`. */
function linkedError(): number | undefined {
  const code = new URLSearchParams(location.search).get('error');
  return code === null || !/^\d+$/.test(code) ? undefined : Number(code);
}

if (section && open && data) {
  const show = async (errorCode: number | undefined) => {
    open.disabled = true;
    // Mock and form are loaded only by those who want them.
    const { mountConsole } = await import('../console/mount.tsx');
    const form = document.createElement('div');
    open.replaceWith(form);
    mountConsole(form, data, errorCode);
    form.querySelector<HTMLElement>('input, textarea, select')?.focus();
  };
  open.hidden = false;
  open.addEventListener('click', () => show(undefined));
  const errorCode = linkedError();
  if (errorCode !== undefined) show(errorCode);
}
