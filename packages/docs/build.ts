import { build } from 'astro';
import { buildReference } from './reference/build-reference.ts';
import { base } from './site.ts';

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function step(title: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  process.stdout.write(`${title} `);
  await work();
  console.log(seconds(start));
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await step('API reference in English and Chinese …', () =>
  buildReference({ publicFolder: `${import.meta.dirname}/public`, base }),
);
await step('Pages and search index …', () => build({ root: import.meta.dirname, logLevel: 'warn' }));
