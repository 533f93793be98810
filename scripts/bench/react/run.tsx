import { createLanyingMock } from '@lanying-im/mock';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Window } from 'happy-dom';
import { type ReactNode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { type Call, members, reads, seed, writes } from './pages.ts';
import { type Subject, subjects } from './subjects.tsx';

/** Measures subjects in turns: `run.js ROUNDS SUBJECT…`. Prints milliseconds, renders and requests of each round. */
export interface Cost {
  milliseconds: number;
  renders: number;
  requests: number;
}

/** Counts what a page costs while it is open. */
class Meter {
  renders = 0;
  requests = 0;
  readonly #shown = new Set<string>();
  #wanted = 0;
  #onComplete = (): void => {};

  /** Resolves once so many reads show data. */
  complete(wanted: number): Promise<void> {
    this.#wanted = wanted;
    return new Promise((resolve) => {
      this.#onComplete = resolve;
    });
  }

  show(name: string): void {
    this.#shown.add(name);
    if (this.#shown.size === this.#wanted) this.#onComplete();
  }
}

interface Open {
  meter: Meter;
  queryClient: QueryClient;
  subject: Subject;
  render(content: ReactNode): void;
  close(): void;
}

function open(name: string): Open {
  const mock = createLanyingMock({ seed });
  const meter = new Meter();
  const subject = subjects[name]?.((url, init) => {
    meter.requests++;
    return mock.fetch(url, init);
  }, mock.adminToken);
  if (subject === undefined) throw new Error(`There is no subject "${name}"`);
  const queryClient = new QueryClient();
  const root = createRoot(document.body.appendChild(document.createElement('main')));
  const { Provider } = subject;
  return {
    meter,
    queryClient,
    subject,
    render: (content) =>
      root.render(
        <QueryClientProvider client={queryClient}>
          <Provider>{content}</Provider>
        </QueryClientProvider>,
      ),
    close: () => {
      root.unmount();
      queryClient.clear();
      document.body.replaceChildren();
    },
  };
}

/** The list in a result, or in an envelope. */
function itemsOf(data: unknown): unknown[] {
  const { data: inner } = (data ?? {}) as { data?: unknown };
  return [data, inner].find(Array.isArray) ?? [];
}

function Read({ call, meter, subject }: { call: Call; meter: Meter; subject: Subject }): ReactNode {
  const data = subject.useRead(call) as unknown;
  meter.renders++;
  const items = itemsOf(data);
  const isShown = data !== undefined;
  useEffect(() => {
    if (isShown) meter.show(JSON.stringify(call));
  }, [isShown, call, meter]);
  return (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{JSON.stringify(item)}</li>
      ))}
    </ul>
  );
}

/** The time from rendering a list of 1,000 members until it is shown. */
async function measureMembers(name: string): Promise<Cost> {
  const { meter, subject, render, close } = open(name);
  const start = performance.now();
  const complete = meter.complete(1);
  render(<Read call={members} meter={meter} subject={subject} />);
  await complete;
  const milliseconds = performance.now() - start;
  close();
  return { milliseconds, renders: meter.renders, requests: meter.requests };
}

/** The console's page: the time until all reads are shown, and until all writes and what they refetch are done. */
async function measureConsole(name: string): Promise<Cost> {
  const { meter, subject, render, close, queryClient } = open(name);
  const run: (() => Promise<unknown>)[] = [];
  function Writes(): ReactNode {
    run.splice(0, run.length, ...writes.map(subject.useWrite));
    return null;
  }
  const start = performance.now();
  const complete = meter.complete(reads.length);
  render(
    <>
      {reads.map((call) => (
        <Read key={JSON.stringify(call)} call={call} meter={meter} subject={subject} />
      ))}
      <Writes />
    </>,
  );
  await complete;
  for (const index of writes.keys()) await run[index]?.();
  if (queryClient.isFetching() > 0) throw new Error(`${name} still fetches after its writes`);
  const milliseconds = performance.now() - start;
  // React renders what arrived last.
  await new Promise((resolve) => setTimeout(resolve, 20));
  close();
  return { milliseconds, renders: meter.renders, requests: meter.requests };
}

const [rounds = '1', ...names] = process.argv.slice(2);
const window = new Window({ url: 'https://page.example.com' });
const { document, HTMLIFrameElement } = window;
// What React and TanStack look for in a page.
Object.assign(globalThis, { window, document, HTMLIFrameElement });

const measured: Record<string, { members: Cost[]; console: Cost[] }> = {};
for (let round = 0; round <= Number(rounds); round++) {
  for (const name of names) {
    const costs = { members: await measureMembers(name), console: await measureConsole(name) };
    // The first round compiles.
    if (round === 0) continue;
    measured[name] ??= { members: [], console: [] };
    measured[name].members.push(costs.members);
    measured[name].console.push(costs.console);
  }
}
process.stdout.write(JSON.stringify(measured));
process.exit();
