import { act, callControl } from './controls.ts';
import { createCopyButton } from './copy-button.ts';
import { toCurl } from './curl.ts';
import type { Label } from './labels.ts';
import type { LoggedRequest } from './logged-request.ts';
import { choice, create, createBlock, data, formatJson, formatTime, label } from './page.ts';

/** Whether a request failed. */
export function isError({ status, code }: LoggedRequest): boolean {
  return code === undefined ? status < 200 || status >= 400 : code !== 200;
}

function messageOf(response: unknown): string | undefined {
  return typeof response === 'object' && response !== null && 'message' in response
    ? String(response.message)
    : undefined;
}

/** Explains an error: its name and message, and where it is documented. */
function createNotice(record: LoggedRequest): HTMLElement | undefined {
  if (!isError(record)) return undefined;
  const error = data.errors.find(({ code }) => code === record.code);
  const message = record.reason ?? messageOf(record.response) ?? error?.message[choice.language];
  const notice = create('div', { class: 'notice' });
  if (error !== undefined) notice.append(create('strong', {}, `${error.code} ${error.name}. `));
  // The message in the response is in the language of the client, English by default.
  if (error !== undefined && choice.language === 'zh') notice.append(error.message.zh, ' ');
  if (message !== undefined) notice.append(message, ' ');
  if (error !== undefined) {
    const href = `${data.errorDocsUrl[choice.language]}${error.code}/`;
    notice.append(create('a', { href, target: '_blank', rel: 'noreferrer' }, label('errorPage')));
  }
  return notice.childNodes.length === 0 ? undefined : notice;
}

function createPart(name: Label, value: unknown): readonly HTMLElement[] {
  const heading = create('h3', {}, label(name));
  const isEmpty = value === undefined || value === '' || JSON.stringify(value) === '{}';
  if (isEmpty) return [heading, create('span', { class: 'dim' }, label('noContent'))];
  return [heading, createBlock(formatJson(value), label(name))];
}

function createButtons(record: LoggedRequest): HTMLElement {
  const bar = create(
    'div',
    { class: 'bar' },
    createCopyButton('copyCurl', () => toCurl(record, location.origin)),
  );
  if (record.canReplay === true) {
    const replay = create('button', { type: 'button' }, label('replay'));
    replay.addEventListener('click', () => {
      void act(() => callControl('POST', 'replay', { body: { id: record.id } }));
    });
    bar.append(replay);
  }
  return bar;
}

/** Creates the detail of a request: what was sent, what was returned, and why. */
export function createDetail(record: LoggedRequest): readonly HTMLElement[] {
  const { time, method, path, query, body, response, lenient, fault } = record;
  const parts = [
    create('div', { class: 'address' }, `${method} ${path}`),
    create('div', { class: 'dim' }, formatTime(time)),
  ];
  const notice = createNotice(record);
  if (notice !== undefined) parts.push(notice);
  if (fault !== undefined) parts.push(create('div', { class: 'notice' }, `${label('fault')} ⚡${fault}`));
  if (lenient !== undefined) {
    parts.push(create('div', { class: 'notice lenient' }, `${label('lenient')}: ${lenient.join(', ')}`));
  }
  if (query !== undefined) parts.push(...createPart('query', query));
  parts.push(...createPart('body', body), ...createPart('response', response), createButtons(record));
  return parts;
}
