import { parseArgs } from 'node:util';
import { isLoopback } from '../http/loopback.ts';
import { type SeedName, seeds } from '../seed/built-in/index.ts';
import type { Seed } from '../seed/types/seed.ts';
import type { CallbackSubscription } from '../state/settings.ts';
import type { ControlOptions } from '../types.ts';
import { readSeedFile } from './seed-file.ts';

/** Output of `lanying-mock --help`. */
export const help = `Serves a mock of the Lanying IM service.

Usage: lanying-mock [options]

  --port PORT              Port to listen on; 0 takes a free one. Default: 4010
  --host HOST              Address to listen on. Default: 127.0.0.1, which only this machine can reach
  --seed SEED              Initial state: quick-start, demo, empty, or a .json or .yaml file. Default: quick-start
  --app ID                 App id, instead of the seed's
  --token TOKEN            Admin token, instead of the seed's
  --latency MS             Delay of every response in milliseconds. Default: 0
  --strict                 Rejects requests that deviate from the description, which the service tolerates
  --callback URL           Posts a message callback to this URL for each message; may be given several times
  --callback-signature S   Header \`signature\` of the callbacks; none unless given
  --persist FILE           Keeps the state in a file, from which the next start continues
  --control                Accepts requests under /__mock/ also with a --host that other machines can reach
  --no-control             Accepts no requests under /__mock/, which can read and change everything
  --control-host NAME      Accepts them under this host name, too; may be given several times
  --control-origin ORIGIN  Accepts them from pages of this origin, too; may be given several times
  --help                   Shows this help
  --version                Shows the version
`;

/** Options of the command. */
export interface CliOptions {
  readonly port: number;
  readonly host: string;
  /** The seed as it was given, for the greeting. */
  readonly seedName: string;
  readonly seed: SeedName | Seed;
  readonly app: string | undefined;
  readonly token: string | undefined;
  readonly latency: number;
  readonly strict: boolean;
  /** Where message callbacks are posted to. */
  readonly callbacks: readonly CallbackSubscription[];
  readonly persist: string | undefined;
  readonly control: false | ControlOptions;
}

const options = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  seed: { type: 'string', default: 'quick-start' },
  app: { type: 'string' },
  token: { type: 'string' },
  latency: { type: 'string', default: '0' },
  strict: { type: 'boolean', default: false },
  callback: { type: 'string', multiple: true },
  'callback-signature': { type: 'string' },
  persist: { type: 'string' },
  control: { type: 'boolean', default: false },
  'no-control': { type: 'boolean', default: false },
  'control-host': { type: 'string', multiple: true },
  'control-origin': { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

function parse(args: readonly string[]): Values {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new Error(`${reason}. Run lanying-mock --help for the list of options.`);
  }
}

function parseInteger(option: string, value: string, maximum: number): number {
  if (/^\d+$/.test(value) && Number(value) <= maximum) return Number(value);
  throw new Error(`--${option} must be an integer from 0 to ${maximum}, not ${value}.`);
}

/** Returns a value that clients send as a header, which carries printable ASCII only. */
function parseHeaderValue(option: string, value: string | undefined): string | undefined {
  if (value === undefined || /^[\x21-\x7e]+$/.test(value)) return value;
  throw new Error(`--${option} must be one or more ASCII characters without spaces, because it is sent as a header.`);
}

function parseOrigin(value: string): string {
  if (URL.canParse(value) && new URL(value).origin === value) return value;
  throw new Error(`--control-origin must be an origin such as http://localhost:3000, not ${value}.`);
}

function parseCallback(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return value;
  // Without the value, whose path may be a secret.
  throw new Error(
    '--callback must be an HTTP URL without a user name and a password, such as http://127.0.0.1:3000/callback.',
  );
}

function parseCallbacks({ callback = [], 'callback-signature': given }: Values): CallbackSubscription[] {
  const signature = parseHeaderValue('callback-signature', given);
  if (signature !== undefined && callback.length === 0) throw new Error('--callback-signature needs --callback.');
  return callback.map((url) => ({ url: parseCallback(url), ...(signature !== undefined && { signature }) }));
}

function isSeedName(name: string): name is SeedName {
  return Object.hasOwn(seeds, name);
}

function parseSeed(name: string): SeedName | Seed {
  if (isSeedName(name)) return name;
  if (/\.(json|ya?ml)$/.test(name)) return readSeedFile(name);
  throw new Error(`--seed must be ${Object.keys(seeds).join(', ')}, or a .json or .yaml file, not ${name}.`);
}

function parseControl(values: Values): false | ControlOptions {
  if (values['no-control'] || !(values.control || isLoopback(values.host))) return false;
  // A wildcard address is not a host name that a client would use.
  const own = ['0.0.0.0', '::'].includes(values.host) ? [] : [values.host];
  return {
    hosts: [...own, ...(values['control-host'] ?? [])],
    origins: (values['control-origin'] ?? []).map(parseOrigin),
  };
}

/**
 * Parses the command line.
 *
 * @throws Error with a message for the person who typed it.
 */
export function readOptions(args: readonly string[]): CliOptions | 'help' | 'version' {
  const values = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  return {
    port: parseInteger('port', values.port, 65535),
    host: values.host,
    seedName: values.seed,
    seed: parseSeed(values.seed),
    app: parseHeaderValue('app', values.app),
    token: parseHeaderValue('token', values.token),
    latency: parseInteger('latency', values.latency, 600_000),
    strict: values.strict,
    callbacks: parseCallbacks(values),
    persist: values.persist,
    control: parseControl(values),
  };
}
