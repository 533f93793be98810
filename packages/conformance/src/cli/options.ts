import { parseArgs } from 'node:util';
import type { Target } from '../service/service.ts';

/** Output of `lanying-conformance --help`. */
export const help = `Compares a deployment of the Lanying IM service with its description.

Usage: lanying-conformance [options]

Without environment variables, the mock at http://127.0.0.1:4010 is checked (npx @lanying-im/mock).
  LANYING_ENDPOINT     Base URL of a real deployment
  LANYING_APP_ID       Id of the app to check it with
  LANYING_TOKEN        Admin token of the app

  --operation ID       Tries only this operation; may be given several times
  --rate NUMBER        Requests for each second. Default: 10; 1000 for the mock
  --prefix PREFIX      Begins the names of the users and groups that are made. Default: conformance and a random number
  --json FILE          Writes the report as JSON, too
  --markdown FILE      Writes the report as Markdown to a file instead of the terminal
  --record FOLDER      Keeps each response in a file, without secrets and personal data
  --help               Shows this help
`;

/** Options of the command. */
export interface CliOptions {
  /** The deployment that the environment names; the mock on this machine when absent. */
  readonly target: Target | undefined;
  readonly only: readonly string[] | undefined;
  readonly requestsPerSecond: number;
  readonly prefix: string | undefined;
  readonly json: string | undefined;
  readonly markdown: string | undefined;
  readonly record: string | undefined;
}

const options = {
  operation: { type: 'string', multiple: true },
  rate: { type: 'string' },
  prefix: { type: 'string' },
  json: { type: 'string' },
  markdown: { type: 'string' },
  record: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function parseRate(value: string): number {
  const rate = Number(value);
  if (rate >= 1 && Number.isFinite(rate)) return rate;
  throw new Error(`--rate must be a number, 1 or more, not ${value}.`);
}

function parsePrefix(value: string | undefined): string | undefined {
  if (value === undefined || /^[a-z][a-z0-9]{3,}$/i.test(value)) return value;
  throw new Error('--prefix must be a letter followed by 3 or more letters or digits.');
}

function readTarget(env: NodeJS.ProcessEnv): Target | undefined {
  const { LANYING_ENDPOINT: endpoint, LANYING_APP_ID: appId, LANYING_TOKEN: token } = env;
  if (!endpoint && !appId && !token) return undefined;
  if (!endpoint || !appId || !token) {
    throw new Error('LANYING_ENDPOINT, LANYING_APP_ID and LANYING_TOKEN must be set together.');
  }
  if (!URL.canParse(endpoint)) throw new Error('LANYING_ENDPOINT must be a URL such as https://im.example.com.');
  return { endpoint, appId, token };
}

/**
 * Parses the command line and the environment.
 *
 * @throws Error with a message for the person who typed it.
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): CliOptions | 'help' {
  const { values } = parseArgs({ args: [...args], options });
  if (values.help) return 'help';
  const target = readTarget(env);
  return {
    target,
    only: values.operation,
    requestsPerSecond: parseRate(values.rate ?? (target === undefined ? '1000' : '10')),
    prefix: parsePrefix(values.prefix),
    json: values.json,
    markdown: values.markdown,
    record: values.record,
  };
}
