import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { browserPath } from '../browser.ts';
import { table } from '../spec/table.ts';
import { measureSearch } from './docs/search.ts';
import { subjects } from './docs/subjects.ts';
import { type Visit, visit } from './docs/visit.ts';
import { median } from './support/measure.ts';
import { readOptions } from './support/options.ts';

const goals = { kilobytes: 70, readable: 2_000, search: 50 };

/** The median of each figure of several visits. */
function medianOf(visits: readonly Visit[]): Visit {
  const figure = (name: keyof Visit): number => median(visits.map((one) => one[name]));
  return {
    bytes: figure('bytes'),
    requests: figure('requests'),
    lcp: figure('lcp'),
    readable: figure('readable'),
    blocked: figure('blocked'),
    interaction: figure('interaction'),
  };
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** Visits pages of the documentation, and of Scalar and Swagger UI on the same bundle, as a slow phone. */
export async function main(args: string[]): Promise<void> {
  const { runs, takesPart } = readOptions(args, 3);
  const executablePath = browserPath();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  const rows: string[][] = [];
  let search = '';
  try {
    for (const { name, handler, pages } of subjects().filter((subject) => takesPart(subject.name))) {
      const server = createServer(handler);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // It listens on a port, so it has one.
      try {
        if (name === 'ours') {
          const { first, warm } = await measureSearch(browser, origin);
          search = `Search: first query ${first.toFixed(0)} ms, later ones ${warm.toFixed(0)} ms (goal ${goals.search} ms).`;
        }
        for (const page of pages) {
          console.error(`${name}: ${page.name} …`);
          const visits: Visit[] = [];
          for (let run = 0; run < runs; run++) visits.push(await visit(browser, origin, page));
          const { bytes, requests, lcp, readable, blocked, interaction } = medianOf(visits);
          rows.push([
            name,
            page.name,
            `${(bytes / 1000).toFixed(0)} kB`,
            String(requests),
            seconds(lcp),
            seconds(readable),
            `${interaction.toFixed(0)} ms`,
            seconds(blocked),
          ]);
        }
      } finally {
        server.closeAllConnections();
        server.close();
      }
    }
  } finally {
    await browser.close();
  }
  const head = ['site', 'page', 'network', 'requests', 'LCP', 'readable', 'click to frame', 'blocked'];
  console.log(table(head, rows));
  console.log(`\nFast 3G, processor 4 times slower, empty cache; medians of ${runs}.`);
  if (search !== '') console.log(search);
  console.log(`Goal for the page of an operation: ${goals.kilobytes} kB, readable after ${seconds(goals.readable)}.`);
}
