import { act, callControl, onRefresh } from './controls.ts';
import type { LoggedRequest } from './logged-request.ts';
import { create, createRow, data, find, formatClock, label } from './page.ts';
import { createDetail, isError } from './request-detail.ts';

/** How many requests the page shows. */
const shownRequests = 300;

/** How many requests there were at the last refresh. */
let seen = 0;
let isBusy = false;

function createResult(record: LoggedRequest): HTMLElement {
  const { status, code, fault, lenient } = record;
  const name = data.errors.find((error) => error.code === code)?.name;
  const parts = [
    status === 0 ? label('connectionCut') : String(code ?? status),
    name ?? '',
    status !== 0 && status !== 200 && code !== undefined && code !== status ? `HTTP ${status}` : '',
    fault === undefined ? '' : `⚡${fault}`,
  ];
  const result = create('span', { class: isError(record) ? 'bad' : 'good' }, parts.filter(Boolean).join(' '));
  if (lenient !== undefined) result.append(create('span', { class: 'warn', title: label('lenient') }, ' ≈'));
  return result;
}

function createRequestRow(record: LoggedRequest): HTMLElement {
  const { id, time, method, path, operationId, userId, kind } = record;
  const name = create(
    'span',
    {},
    kind === 'callback' ? `↗ ${label('delivery')}` : (operationId ?? `${method} ${path}`),
  );
  if (userId !== undefined) name.append(create('span', { class: 'dim' }, ` ${userId}`));
  const row = createRow(`request/${id}`, [formatClock(time), name, createResult(record)], () => createDetail(record));
  row.dataset['error'] = String(isError(record));
  return row;
}

function applyFilter(): void {
  const errorsOnly = find<HTMLInputElement>('errors-only').checked;
  for (const row of find('log').children) {
    if (row instanceof HTMLElement) row.hidden = errorsOnly && row.dataset['error'] === 'false';
  }
}

/** Removes all requests from the page; the next refresh shows those that the mock still has. */
export function forgetRequests(): void {
  seen = 0;
  find('log').replaceChildren();
  find('silence').hidden = false;
}

async function fetchNew(): Promise<void> {
  const query = { after: String(seen), limit: String(shownRequests) };
  const { count, requests } = await callControl<{ count: number; requests: readonly LoggedRequest[] }>(
    'GET',
    'requests',
    { query },
  );
  // The mock was restarted.
  if (count < seen) return forgetRequests();
  seen = count;
  if (requests.length === 0) return;
  const log = find('log');
  for (const record of requests) log.prepend(createRequestRow(record));
  while (log.childElementCount > shownRequests) log.lastElementChild?.remove();
  find('silence').hidden = true;
  applyFilter();
}

async function showRequests(): Promise<void> {
  if (isBusy || !find<HTMLInputElement>('live').checked) return;
  isBusy = true;
  try {
    await fetchNew();
  } finally {
    isBusy = false;
  }
}

/** Adds the list of requests. */
export function addRequests(): void {
  onRefresh(showRequests);
  find('errors-only').addEventListener('change', applyFilter);
  find('live').addEventListener('change', () => void act());
  find('clear').addEventListener('click', () => {
    const count = seen;
    forgetRequests();
    seen = count;
  });
}
