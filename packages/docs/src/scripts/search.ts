import type { SearchLabels } from '../lib/search-labels.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { SearchRecord, SearchResult } from '../search/record.ts';

/** The search of the site: a button, and a dialog that finds pages while the reader types. */
class SiteSearch extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  #selected = 0;

  connectedCallback(): void {
    const open = this.#part<HTMLButtonElement>('.open');
    open.disabled = false;
    const shortcut = open.querySelector('kbd');
    if (shortcut !== null && /Mac|iPhone|iPad/.test(navigator.platform)) shortcut.textContent = '⌘ K';
    open.addEventListener('click', () => this.#open());
    // The index is there before the first letter.
    for (const event of ['pointerenter', 'focus']) open.addEventListener(event, () => this.#load(), { once: true });
    this.#part('.close').addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    this.#input.addEventListener('input', () => this.#search());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    document.addEventListener('keydown', (event) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (((event.metaKey || event.ctrlKey) && event.key === 'k') || (event.key === '/' && !isTyping)) {
        event.preventDefault();
        this.#open();
      }
    });
  }

  get #dialog(): HTMLDialogElement {
    return this.#part<HTMLDialogElement>('dialog');
  }

  get #input(): HTMLInputElement {
    return this.#part<HTMLInputElement>('input');
  }

  get #links(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  get #labels(): SearchLabels {
    return JSON.parse(this.dataset['labels'] ?? '{}'); // Search.astro writes it.
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part === null) throw new Error(`Search.astro has no ${selector}.`);
    return part;
  }

  #open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    this.#load();
  }

  /** Loads the index once; again after a failure. */
  #load(): Promise<SearchEngine> {
    this.#engine ??= (async () => {
      const [{ createSearchEngine }, response] = await Promise.all([
        import('../search/engine.ts'),
        fetch(this.dataset['records'] ?? ''),
      ]);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const records: readonly SearchRecord[] = await response.json();
      return createSearchEngine(records);
    })();
    this.#engine.catch(() => {
      this.#engine = undefined;
      this.#say(this.#labels.failed);
    });
    return this.#engine;
  }

  #say(message: string): void {
    this.#part('.status').textContent = message;
  }

  async #search(): Promise<void> {
    const query = this.#input.value;
    const waiting = setTimeout(() => this.#say(this.#labels.loading), 150);
    const engine = await this.#load().finally(() => clearTimeout(waiting));
    if (query !== this.#input.value) return; // The reader has typed on.
    const results = engine.search(query);
    this.#part('[role=listbox]').replaceChildren(...results.map((result, index) => this.#option(result, index)));
    this.#input.setAttribute('aria-expanded', String(results.length > 0));
    const { none, count } = this.#labels;
    this.#say(
      query.trim() === '' ? '' : results.length === 0 ? none : count.replace('{count}', String(results.length)),
    );
    this.#select(0);
  }

  #option({ kind, page, title, subtitle, field }: SearchResult, index: number): HTMLAnchorElement {
    const { kinds, field: fieldLabel } = this.#labels;
    const option = document.createElement('a');
    option.id = `search-result-${index}`;
    option.href = (this.dataset['root'] ?? '/') + page;
    option.role = 'option';
    option.tabIndex = -1;
    const details = field === undefined ? subtitle : `${fieldLabel} ${field} · ${subtitle}`;
    for (const [name, content] of [
      ['title', title],
      ['kind', kinds[kind]],
      ['subtitle', details],
    ] as const) {
      const part = document.createElement('span');
      part.className = name;
      part.textContent = content;
      option.append(part);
    }
    option.addEventListener('pointermove', () => this.#select(index));
    option.addEventListener('click', () => this.#dialog.close());
    return option;
  }

  #select(index: number): void {
    const links = this.#links;
    this.#selected = links.length === 0 ? 0 : (index + links.length) % links.length;
    for (const [position, link] of links.entries()) {
      link.setAttribute('aria-selected', String(position === this.#selected));
    }
    const selected = links[this.#selected];
    selected?.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', selected?.id ?? '');
  }

  #onKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing) return; // Enter and arrows choose Chinese characters first.
    if (step !== undefined) {
      event.preventDefault();
      this.#select(this.#selected + step);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.#links[this.#selected]?.click();
    }
  }
}

customElements.define('site-search', SiteSearch);
