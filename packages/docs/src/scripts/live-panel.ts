import type { LivePanelLabels } from '../lib/live-panel-labels.ts';

/** Sends a message of one user, and returns the response and what the other user has received. */
type Send = (content: string) => Promise<{ readonly response: unknown; readonly received: readonly string[] }>;

// Two users of the mock's first seed.
const anna = 2199040544848;
const ben = 2199040544992;

async function loadSend(): Promise<Send> {
  const [{ createLanyingClient, MessageContentType, MessageTargetType }, { createLanyingMock }] = await Promise.all([
    import('@lanying-im/client'),
    import('@lanying-im/mock'),
  ]);
  const mock = createLanyingMock();
  const im = createLanyingClient({
    endpoint: 'https://api.maximtop.com', // The mock responds for any host.
    appId: mock.appId,
    accessToken: mock.adminToken,
    dangerouslyAllowAdminTokenInBrowser: true, // It is the mock's, and no secret.
    fetch: mock.fetch,
  });
  return async (content) => {
    const response = await im.asUser(anna).sendMessage({
      targets: [ben],
      type: MessageTargetType.User,
      content_type: MessageContentType.Text,
      content,
    });
    const { messages } = await im
      .asUser(ben)
      .listConversationMessages({ opposite_id: anna, msg_id_start: '0', limit: 5 });
    return { response, received: messages.map((message) => message.content ?? '').toReversed() };
  };
}

/** The panel of the start page. */
class LivePanel extends HTMLElement {
  #send: Promise<Send> | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (button === null) return;
    button.disabled = false;
    this.querySelector('form')?.addEventListener('submit', async (event) => {
      event.preventDefault();
      button.disabled = true;
      await this.#show(this.querySelector('input')?.value ?? '');
      button.disabled = false;
    });
  }

  async #show(content: string): Promise<void> {
    const labels: LivePanelLabels = JSON.parse(this.dataset['labels'] ?? '{}'); // LivePanel.astro writes it.
    try {
      if (this.#send === undefined) this.#say(labels.loading);
      this.#send ??= loadSend();
      const { response, received } = await (await this.#send)(content);
      const items = received.map((message) => {
        const item = document.createElement('li');
        item.textContent = message;
        return item;
      });
      this.querySelector('.chat')?.replaceChildren(...items);
      const output = this.querySelector<HTMLElement>('.response');
      if (output !== null) {
        output.hidden = false;
        output.textContent = JSON.stringify(response, undefined, 2);
      }
      this.#say(labels.sent);
    } catch (error) {
      this.#send = undefined;
      this.#say(error instanceof TypeError ? labels.failed : String(error));
    }
  }

  #say(message: string): void {
    const status = this.querySelector('.status');
    if (status !== null) status.textContent = message;
  }
}

customElements.define('live-panel', LivePanel);
