import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { packAll } from '../scripts/release/pack.ts';
import { consumers, runConsumer } from './run-consumers.ts';

/** Runs the consumer projects on the packed packages; see README.md. */

const options = { keep: { type: 'boolean', default: false } } as const;
const { values, positionals } = parseArgs({ allowPositionals: true, options });
const unknown = positionals.filter((name) => !consumers.includes(name));
if (unknown.length > 0)
  throw new Error(`There is no consumer ${unknown.join(', ')}. There are ${consumers.join(', ')}.`);

const packed = packAll();
const packages = new Map(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
const chosen = positionals.length > 0 ? positionals : consumers;
const failed = chosen.filter((project) => !runConsumer(project, { packages }, values.keep));
for (const folder of new Set(packed.map(({ tarball }) => dirname(tarball)))) rmSync(folder, { recursive: true });
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
