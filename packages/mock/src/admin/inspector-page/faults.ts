import { act, callControl, onRefresh } from './controls.ts';
import type { Label } from './labels.ts';
import { choice, create, data, find, label } from './page.ts';

interface ActiveFault {
  readonly id: number;
  /** JSON has no infinity. */
  readonly left: number | null;
  readonly operationId?: string;
  readonly appId?: string;
  readonly times?: number | null;
}

/** The effects of a fault, and a usual value of those that have one. */
const effects: Readonly<Partial<Record<Label, string | undefined>>> = {
  code: '20000',
  status: '503',
  delay: '3000',
  retryAfter: '5',
  dropBefore: undefined,
  dropAfter: undefined,
  truncate: undefined,
  twice: undefined,
};

function readEffect(): Record<string, unknown> {
  const effect = find<HTMLSelectElement>('effect').value;
  if (effect === 'dropBefore') return { drop: 'before' };
  if (effect === 'dropAfter') return { drop: 'after' };
  if (effect === 'truncate' || effect === 'twice') return { [effect]: true };
  return { [effect]: Number(find<HTMLInputElement>('value').value) };
}

function addFault(): Promise<unknown> {
  const operationId = find<HTMLSelectElement>('operation').value;
  const times = find<HTMLInputElement>('times').value;
  const probability = find<HTMLInputElement>('probability').value;
  const body = {
    ...readEffect(),
    ...(operationId !== '' && { operationId }),
    ...(times !== '' && { times: Number(times) }),
    ...(probability !== '' && { probability: Number(probability) }),
  };
  return callControl('POST', 'faults', { body });
}

function createItem({ id, left, operationId, appId: _app, times: _times, ...effect }: ActiveFault): HTMLElement {
  const words = Object.entries(effect).map(([name, value]) => `${name} ${value}`);
  const remove = create('button', { type: 'button', class: 'push' }, label('remove'));
  remove.addEventListener('click', () => {
    void act(() => callControl('DELETE', 'faults', { query: { id: String(id) } }));
  });
  const rest = left === null ? label('always') : `${left} ${label('left')}`;
  const sentence = `⚡${id} ${operationId ?? label('everyOperation')}: ${words.join(', ')}`;
  return create('li', { 'data-fault': String(id) }, sentence, create('span', { class: 'dim' }, rest), remove);
}

let shown = '';

async function showFaults(): Promise<void> {
  const { faults } = await callControl<{ readonly faults: readonly ActiveFault[] }>('GET', 'faults');
  const current = JSON.stringify([choice.language, faults]);
  if (current === shown) return;
  shown = current;
  find('fault-list').replaceChildren(...faults.map(createItem));
  find('no-faults').hidden = faults.length > 0;
}

function suggestValue(): void {
  const effect = find<HTMLSelectElement>('effect').value as Label; // The options are the keys of `effects`.
  const value = find<HTMLInputElement>('value');
  value.disabled = effects[effect] === undefined;
  value.value = effects[effect] ?? '';
  if (effect === 'code') value.setAttribute('list', 'codes');
  else value.removeAttribute('list');
}

/** Adds the form and the list of faults. */
export function addFaults(): void {
  const operations = [...data.operations, 'messageCallback'].map((name) => create('option', { value: name }, name));
  find('operation').append(create('option', { value: '', 'data-label': 'everyOperation' }), ...operations);
  find('effect').append(...Object.keys(effects).map((name) => create('option', { value: name, 'data-label': name })));
  find('codes').append(...data.errors.map(({ code, name }) => create('option', { value: String(code) }, name)));
  find('effect').addEventListener('change', suggestValue);
  suggestValue();
  find('fault-form').addEventListener('submit', (event) => {
    event.preventDefault();
    void act(addFault);
  });
  find('remove-faults').addEventListener('click', () => void act(() => callControl('DELETE', 'faults')));
  onRefresh(showFaults);
}
