import type { PageTools } from './page-tools.ts';
import type { TextName } from './texts.ts';

/** The part of the page that makes requests go wrong. Sent to the browser as text, so self-contained. */
export function addFaults(page: PageTools): void {
  type Fault = Readonly<Record<string, unknown>> & { readonly id: number; readonly left: number | null };
  /** What happens, and the value that it is likely to have; some have none. */
  const effects: readonly (readonly [name: TextName, value: string | undefined])[] = [
    ['code', '20000'],
    ['status', '503'],
    ['delay', '3000'],
    ['retryAfter', '5'],
    ['dropBefore', undefined],
    ['dropAfter', undefined],
    ['truncate', undefined],
  ];
  const effect = page.find<HTMLSelectElement>('effect');
  const value = page.find<HTMLInputElement>('value');
  const operation = page.find<HTMLSelectElement>('operation');

  for (const [name] of effects) effect.append(page.make('option', { value: name, 'data-text': name }));
  operation.append(page.make('option', { value: '', 'data-text': 'everyOperation' }));
  operation.append(...page.data.operations.map((name) => page.make('option', { value: name }, name)));
  page
    .find('codes')
    .append(...page.data.errors.map(([code, name]) => page.make('option', { value: String(code) }, name)));

  const suggest = (): void => {
    const usual = effects.find(([name]) => name === effect.value)?.[1];
    value.disabled = usual === undefined;
    value.value = usual ?? '';
    if (effect.value === 'code') value.setAttribute('list', 'codes');
    else value.removeAttribute('list');
  };
  effect.addEventListener('change', suggest);
  suggest();

  const effectFields = (): Record<string, unknown> => {
    if (effect.value === 'dropBefore') return { drop: 'before' };
    if (effect.value === 'dropAfter') return { drop: 'after' };
    return { [effect.value]: effect.value === 'truncate' ? true : Number(value.value) };
  };
  const add = (): Promise<unknown> => {
    const times = page.find<HTMLInputElement>('times').value;
    const probability = page.find<HTMLInputElement>('probability').value;
    return page.ask(
      'POST',
      'faults',
      {},
      {
        ...effectFields(),
        ...(operation.value !== '' && { operationId: operation.value }),
        ...(times !== '' && { times: Number(times) }),
        ...(probability !== '' && { probability: Number(probability) }),
      },
    );
  };
  page.find('fault-form').addEventListener('submit', (event) => {
    event.preventDefault();
    page.act(add);
  });
  page.find('remove-faults').addEventListener('click', () => void page.act(() => page.ask('DELETE', 'faults')));

  let shown = '';
  page.showFaults = async () => {
    const { faults } = await page.ask<{ faults: readonly Fault[] }>('GET', 'faults');
    const now = JSON.stringify([page.language, faults]);
    if (now === shown) return;
    shown = now;
    const items = faults.map(({ id, left, operationId, appId: _app, times: _times, ...what }) => {
      const words = Object.entries(what).map(([name, amount]) => `${name} ${amount}`);
      const text = `⚡${id} ${operationId ?? page.text('everyOperation')}: ${words.join(', ')}`;
      const remove = page.make('button', { type: 'button', class: 'grow' }, page.text('remove'));
      remove.addEventListener('click', () => void page.act(() => page.ask('DELETE', 'faults', { id: String(id) })));
      // Without end it is not a number in JSON.
      const rest = page.make(
        'span',
        { class: 'dim' },
        left === null ? page.text('always') : `${left} ${page.text('left')}`,
      );
      return page.make('li', { 'data-fault': String(id) }, text, rest, remove);
    });
    page.find('fault-list').replaceChildren(...items);
    page.find('no-faults').hidden = faults.length > 0;
  };
}
