import { parseArgs } from 'node:util';
import { type SeedName, seeds } from '../seed/built-in/index.ts';
import type { Seed } from '../seed/types/seed.ts';
import { readSeedFile } from './seed-file.ts';

/** What the command says about itself. */
export const help = `Serves a mock of the Lanying IM service.

Usage: lanying-mock [options]

  --port PORT      Port to listen on; 0 takes any free one. Default: 4010
  --host HOST      Address to listen on. Default: 127.0.0.1, which only this machine reaches
  --seed SEED      What exists at the start: quick-start, demo, empty, or a .json or .yaml file. Default: quick-start
  --app ID         App id, in place of the seed's
  --token TOKEN    Admin token, in place of the seed's
  --latency MS     Milliseconds that every answer takes. Default: 0
  --persist FILE   Keeps the state in a file, from which the next start goes on
  --no-control     Takes no requests below /__mock/, which read and change everything
  --control        Takes them on a host that others reach, too
  --help           Shows this text
  --version        Shows the version
`;

/** What the command was told to do. */
export interface CliOptions {
  readonly port: number;
  readonly host: string;
  /** As it was given, for the greeting. */
  readonly seedName: string;
  readonly seed: SeedName | Seed;
  readonly app: string | undefined;
  readonly token: string | undefined;
  readonly latency: number;
  readonly persist: string | undefined;
  readonly control: boolean;
}

const options = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  seed: { type: 'string', default: 'quick-start' },
  app: { type: 'string' },
  token: { type: 'string' },
  latency: { type: 'string', default: '0' },
  persist: { type: 'string' },
  control: { type: 'boolean', default: false },
  'no-control': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof options }>>['values'] {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message.split(/[.\n]/)[0] : error}; --help lists the options`);
  }
}

function integer(option: string, text: string, largest: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= largest) return value;
  throw new Error(`--${option} must be a whole number from 0 to ${largest}, not ${text}`);
}

function isSeedName(name: string): name is SeedName {
  return Object.hasOwn(seeds, name);
}

async function seedOf(name: string): Promise<SeedName | Seed> {
  if (isSeedName(name)) return name;
  if (/\.(json|ya?ml)$/.test(name)) return readSeedFile(name);
  throw new Error(`--seed must be ${Object.keys(seeds).join(', ')}, or a .json or .yaml file, not ${name}`);
}

/** Whether only this machine reaches a host. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * Understands the command line.
 *
 * @throws Error whose message is for the person who typed it.
 */
export async function readOptions(args: readonly string[]): Promise<CliOptions | 'help' | 'version'> {
  const values = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  return {
    port: integer('port', values.port, 65535),
    host: values.host,
    seedName: values.seed,
    seed: await seedOf(values.seed),
    app: values.app,
    token: values.token,
    latency: integer('latency', values.latency, 600_000),
    persist: values.persist,
    control: !values['no-control'] && (values.control || isLoopback(values.host)),
  };
}
