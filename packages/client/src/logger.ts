import type { LanyingClientOptions } from './client/options.ts';
import type { Fetch } from './transport/options.ts';

const levels = ['debug', 'info', 'warn', 'error'] as const;

/** Severity of a line: `debug` for requests, `info` for successes, `warn` for errors of the service and retries, `error` for failed connections. */
export type LogLevel = (typeof levels)[number];

/** Where lines are written, such as `console`. */
export type Logger = { readonly [level in LogLevel]?: ((line: string) => void) | undefined };

/** Returns the codes of an error and its causes; nothing of their messages, which may contain what was sent. */
function codesOf(error: unknown): string {
  const codes: string[] = [];
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    codes.push(String(Object(at).code ?? at.name));
  }
  return codes.join(' < ');
}

/** Returns the code of an envelope, which may be an error with HTTP 200, too. */
async function codeOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.includes('json')) return '';
  const text = await response.clone().text();
  return /"code"\s*:\s*(-?\d+)/.exec(text)?.[1] ?? '';
}

/**
 * Returns options of a client that writes a log. A line contains method, path, status, code and time, and nothing that
 * was sent: no query, header or body. Hooks and `fetch` of the given options remain in force.
 *
 * @param minLevel lowest level to write
 * @example
 * const im = createLanyingClient(withLogger({ endpoint, appId, accessToken }, console, 'warn'));
 */
export function withLogger(
  options: LanyingClientOptions,
  logger: Logger,
  minLevel: LogLevel = 'info',
): LanyingClientOptions {
  const log = (level: LogLevel, line: string): void => {
    if (levels.indexOf(level) >= levels.indexOf(minLevel)) logger[level]?.(`lanying: ${line}`);
  };
  const send: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  return {
    ...options,
    async fetch(url, init) {
      const request = `${init.method} ${new URL(url).pathname}`;
      const started = performance.now();
      const time = (): string => `in ${Math.round(performance.now() - started)} ms`;
      log('debug', request);
      try {
        const response = await send(url, init);
        const code = await codeOf(response).catch(() => '');
        const isSuccess = response.ok && (code === '200' || code === '');
        log(isSuccess ? 'info' : 'warn', `${request}: HTTP ${response.status}${code && `, code ${code}`} ${time()}`);
        return response;
      } catch (error) {
        if (init.signal?.aborted) log('warn', `${request}: aborted ${time()}`);
        else log('error', `${request}: no connection ${time()}: ${codesOf(error)}`);
        throw error;
      }
    },
    async onRetry(event) {
      const { operationId, retry, delay, error } = event;
      log('warn', `${operationId}: retry ${retry} in ${Math.round(delay)} ms, after ${error.name}`);
      await options.onRetry?.(event);
    },
  };
}
