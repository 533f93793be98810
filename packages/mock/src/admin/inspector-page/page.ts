import type { PageData } from '../page-data.ts';
import { type Label, labels } from './labels.ts';

/** A child of an element. */
type Child = Node | string;

/** Returns an element of the page. */
export function find<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element ${id}.`);
  return found as Kind; // The markup is part of this folder.
}

/** Creates an element. Strings become text, whatever they contain. */
export function create(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The data that the mock sent along. */
export const data: PageData = JSON.parse(find('data').textContent);

/** What the user of the page has selected. */
export const choice: { language: 'en' | 'zh'; appId: string } = {
  language: navigator.language.startsWith('zh') ? 'zh' : 'en',
  appId: '',
};

/** Returns a label in the chosen language. */
export function label(name: Label): string {
  return labels[name][choice.language];
}

/** Writes all labels of the page in the chosen language. */
export function translate(): void {
  document.documentElement.lang = choice.language === 'zh' ? 'zh-Hans' : 'en';
  document.title = label('title');
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.textContent = label(element.dataset['label'] as Label); // Only this folder writes the attribute.
  }
  find('panels').setAttribute('aria-label', label('panels'));
  find('conversations').setAttribute('aria-label', label('conversations'));
  find('bubbles').setAttribute('aria-label', label('messages'));
  // A region that scrolls must be reachable by keyboard.
  find('bubbles').tabIndex = 0;
  find('content').setAttribute('aria-label', label('message'));
  find('content').setAttribute('placeholder', label('message'));
}

function format(milliseconds: number, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return String(milliseconds);
  return date.toLocaleString(choice.language === 'zh' ? 'zh-CN' : 'en-GB', options);
}

/** Formats a time with its date. */
export function formatTime(milliseconds: number): string {
  return format(milliseconds, { dateStyle: 'medium', timeStyle: 'medium' });
}

/** Formats the time of a day. */
export function formatClock(milliseconds: number): string {
  return format(milliseconds, { timeStyle: 'medium' });
}

/** Formats data with indentation. */
export function formatJson(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

/** Creates a block of preformatted text that can be scrolled by keyboard. */
export function createBlock(content: string, name: string): HTMLElement {
  return create('pre', { tabindex: '0', role: 'region', 'aria-label': name }, content);
}

/** Creates a list item that shows a detail when it is opened. */
export function createRow(
  id: string,
  [start, name, end]: readonly [start: string, name: Child, end: Child],
  detail: () => readonly Child[],
): HTMLElement {
  const content = create('div', { class: 'detail' });
  const row = create(
    'details',
    {},
    create(
      'summary',
      {},
      create('span', { class: 'row-start dim' }, start),
      create('span', { class: 'row-name' }, name),
      create('span', { class: 'row-end' }, end),
    ),
    content,
  ) as HTMLDetailsElement;
  row.addEventListener('toggle', () => content.replaceChildren(...(row.open ? detail() : [])));
  return create('li', { 'data-id': id }, row);
}

/** Replaces the rows of a list, and keeps expanded rows expanded. */
export function replaceRows(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const open = new Set(
    [...list.querySelectorAll('details[open]')].map((row) => row.parentElement?.dataset['id'] ?? ''),
  );
  list.replaceChildren(...rows);
  for (const row of rows) if (open.has(row.dataset['id'] ?? '')) row.querySelector('details')?.setAttribute('open', '');
}
