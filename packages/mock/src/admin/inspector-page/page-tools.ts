import type { TextName, texts } from './texts.ts';

/** What the page brings along as data. */
export interface PageData {
  readonly texts: typeof texts;
  /** Names of all operations. */
  readonly operations: readonly string[];
  /** All error codes with their names. */
  readonly errors: readonly (readonly [code: number, name: string])[];
}

/** A child of an element: another one, or text. */
export type Child = Node | string;

/** What the parts of the page's program share. Each part adds its own. */
export interface PageTools {
  readonly data: PageData;
  language: 'en' | 'zh';
  /** The app that is looked at. */
  appId: string;
  /** How many requests there were when the page last looked. */
  seen: number;
  text(name: TextName): string;
  /** An element of the page, which must be there. */
  find<Kind extends HTMLElement = HTMLElement>(id: string): Kind;
  /** Makes an element. Texts stay texts, whatever is in them. */
  make(tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): HTMLElement;
  /** A row of a table, and below it, once it is clicked, all that is known of it. */
  makeRow(cells: readonly Child[], detail: unknown, id: string): readonly HTMLElement[];
  time(milliseconds: number): string;
  /**
   * Asks one of the controls about the app that is looked at; who asks knows the shape of the answer. Throws what it
   * answers when it refuses.
   */
  ask<Answer = unknown>(
    method: 'GET' | 'POST' | 'DELETE',
    name: string,
    query?: Readonly<Record<string, string>>,
    body?: unknown,
  ): Promise<Answer>;
  /** Does something that somebody clicked, shows why it was refused, if so, and what it has changed. */
  act(action: () => Promise<unknown>): Promise<void>;
  /** Shows the list of what exists, again if it has changed. */
  showList(): Promise<void>;
  showRequests(): Promise<void>;
  forgetRequests(): void;
  showFaults(): Promise<void>;
  showState(): Promise<void>;
  /** Writes every text of the page in the language that is chosen. */
  translate(): void;
}

/**
 * The tools that all parts of the page use.
 *
 * As all functions in this folder, it is sent to the browser as text: it must not use anything from outside.
 */
export function addTools(page: PageTools): void {
  const open = new Set<string>();

  page.text = (name) => page.data.texts[name][page.language];

  page.find = <Kind extends HTMLElement>(id: string): Kind => {
    const found = document.getElementById(id);
    if (found === null) throw new Error(`The page has no ${id}.`);
    // Who asks knows the page.
    return found as Kind;
  };

  page.make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  page.makeRow = (cells, detail, id) => {
    const row = page.make('tr', { class: 'row', tabindex: '0', 'data-id': id });
    row.append(...cells.map((cell) => page.make('td', {}, cell)));
    const written = page.make('pre', {});
    const below = page.make('tr', {}, page.make('td', { colspan: String(cells.length) }, written));
    const show = (): void => {
      below.hidden = !open.has(id);
      written.textContent = below.hidden ? '' : JSON.stringify(detail, null, 2);
      row.setAttribute('aria-expanded', String(open.has(id)));
    };
    const toggle = (): void => {
      if (!open.delete(id)) open.add(id);
      show();
    };
    row.addEventListener('click', toggle);
    row.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') toggle();
    });
    show();
    return [row, below];
  };

  page.time = (milliseconds) => {
    const date = new Date(milliseconds);
    if (Number.isNaN(date.getTime())) return String(milliseconds);
    return date.toLocaleString(page.language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'short', timeStyle: 'medium' });
  };

  page.ask = async (method, name, query = {}, body = undefined) => {
    const search = new URLSearchParams({ ...(page.appId !== '' && { app_id: page.appId }), ...query });
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`/__mock/${name}?${search}`, init);
    const answered = await response.json();
    if (!response.ok) throw new Error(answered.error ?? `HTTP ${response.status}`);
    return answered;
  };

  page.act = async (action) => {
    try {
      await action();
      page.find('problem').textContent = '';
      await Promise.all([page.showState(), page.showList(), page.showRequests(), page.showFaults()]);
    } catch (error) {
      page.find('problem').textContent = error instanceof Error ? error.message : String(error);
    }
  };

  page.translate = () => {
    document.documentElement.lang = page.language === 'zh' ? 'zh-Hans' : 'en';
    document.title = page.text('title');
    for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
      // Only the page itself writes these attributes.
      element.textContent = page.text(element.dataset['text'] as TextName);
    }
  };
}
