const section = document.querySelector<HTMLElement>('[data-console]');
const open = section?.querySelector<HTMLButtonElement>('[data-open]');
const data = section?.querySelector('script')?.textContent;

if (section && open && data) {
  open.hidden = false;
  open.addEventListener('click', async () => {
    open.disabled = true;
    // Mock and form are loaded only by those who press the button.
    const { mountConsole } = await import('../console/mount.tsx');
    const form = document.createElement('div');
    open.replaceWith(form);
    mountConsole(form, data);
    form.querySelector<HTMLElement>('input, textarea, select')?.focus();
  });
}
