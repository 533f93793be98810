import type { Fetch, LanyingClientOptions } from './options.ts';

const levels = ['debug', 'info', 'warn', 'error'] as const;

/** How much a line matters: `debug` for what is sent, `info` for success, `warn` for refusals and repetitions, `error` for no connection. */
export type LogLevel = (typeof levels)[number];

/** Where lines go, such as `console`. */
export type Logger = { readonly [level in LogLevel]?: (line: string) => void };

/** The codes of an error and of its causes; nothing of their texts, which may repeat what was sent. */
function codesOf(error: unknown): string {
  const codes: string[] = [];
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    codes.push(String(Object(at).code ?? at.name));
  }
  return codes.join(' < ');
}

/** The code of an envelope, which stands on HTTP 200 too where the service refuses. */
async function codeOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.includes('json')) return '';
  const text = await response.clone().text();
  return /"code"\s*:\s*(-?\d+)/.exec(text)?.[1] ?? '';
}

/**
 * Options of a client that writes a log. A line holds method, path, status, code and time, and nothing that was sent: no
 * query, header or body. Hooks and `fetch` of the options stay in force.
 *
 * @param least the least level to write
 * @example
 * const im = createLanyingClient(withLogger({ endpoint, appId, accessToken }, console, 'warn'));
 */
export function withLogger(
  options: LanyingClientOptions,
  logger: Logger,
  least: LogLevel = 'info',
): LanyingClientOptions {
  const log = (level: LogLevel, line: string): void => {
    if (levels.indexOf(level) >= levels.indexOf(least)) logger[level]?.(`lanying: ${line}`);
  };
  const send: Fetch = options.fetch ?? ((request, init) => globalThis.fetch(request, init));
  return {
    ...options,
    async fetch(request, init) {
      const what = `${request.method} ${new URL(request.url).pathname}`;
      const started = performance.now();
      const time = (): string => `in ${Math.round(performance.now() - started)} ms`;
      log('debug', what);
      try {
        const response = await send(request, init);
        const code = await codeOf(response).catch(() => '');
        const good = response.ok && (code === '200' || code === '');
        log(good ? 'info' : 'warn', `${what}: HTTP ${response.status}${code && `, code ${code}`} ${time()}`);
        return response;
      } catch (error) {
        if (init?.signal?.aborted) log('warn', `${what}: ended ${time()}`);
        else log('error', `${what}: no connection ${time()}: ${codesOf(error)}`);
        throw error;
      }
    },
    async onRetry(event) {
      const { operationId, retry, delay, error } = event;
      log('warn', `${operationId}: repetition ${retry} in ${Math.round(delay)} ms, after ${error.name}`);
      await options.onRetry?.(event);
    },
  };
}
