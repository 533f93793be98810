import { checkHeaders } from './check-header.ts';
import { type Connection, headersOf } from './connection.ts';
import { connectionError } from './connection-error.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { unwrap } from './envelope.ts';
import { errorEntry } from './error-table.ts';
import { LanyingError, LanyingInputError, LanyingTimeoutError, type Outcome } from './errors.ts';
import { type SplitInput, splitInput } from './input.ts';
import type { CallOptions } from './operation.ts';
import { delayOf, isBusy, isSafe, mayRepeat, withKey } from './retry.ts';
import type { LanyingScope } from './scope.ts';
import { type Answered, responseKey } from './with-response.ts';
import { within } from './within.ts';

/**
 * Sends a call until it is answered: again after a while where that cannot do a thing twice, and again with a new token
 * when the old one is no longer accepted.
 */
export function send(
  connection: Connection,
  scope: LanyingScope,
  descriptor: OperationDescriptor,
  [input = {}, options = {}]: [input?: object | undefined, options?: CallOptions | undefined],
): Promise<unknown> {
  const { options: client, auth, exchange } = connection;
  const { id, envelope, read } = descriptor;
  const secrets: unknown[] = [client.headers, options.headers, input];
  let response: Response | undefined;
  let token: string | undefined;
  // What to say of the last attempt if no answer comes, and whether one before it may have had an effect.
  let outcome: Outcome = 'not-sent';
  let inDoubt = false;
  let mayFollow = false;
  const expired = (limit: number): Error => new LanyingTimeoutError(limit, id, inDoubt ? 'unknown' : outcome);

  const attempt = async (sent: SplitInput, signal: AbortSignal): Promise<unknown> => {
    const broken = (error: unknown): never => {
      throw connectionError(id, [token, secrets], error);
    };
    outcome = 'not-sent';
    response = undefined;
    token = descriptor.token ? undefined : await auth.token();
    const headers = headersOf(connection, scope, token, checkHeaders(options.headers), sent.body);
    const last = await exchange(descriptor, sent, headers, async (request) => {
      await client.onRequest?.({ operationId: id, request });
      // Time may have run out while a token was waited for; a fetch that knows no signals would still send.
      signal.throwIfAborted();
      outcome = 'unknown';
      let answer: Response;
      try {
        answer = await connection.fetch(request, { signal });
        const location = envelope === 'bytes' && !answer.ok && answer.headers.get('location');
        // A file in another place; nothing of this request, such as the token, is to go there.
        if (location) answer = await connection.fetch(new Request(new URL(location, request.url)), { signal });
      } catch (error) {
        return broken(error);
      }
      // An attempt that was given up must not be taken for the one that follows.
      if (!signal.aborted) {
        response = answer;
        await client.onResponse?.({ operationId: id, request, response });
      }
      if (signal.aborted || (mayFollow && isBusy(answer.status))) {
        // What is left unread must not hold a connection.
        answer.body?.cancel().catch(() => {});
        unwrap(descriptor, answer, '', secrets);
      }
      // openapi-fetch reads the body of what is no success; if the connection breaks then, it must be told as such.
      const { text } = answer;
      if (!answer.ok) answer.text = () => text.call(answer).catch(broken);
      return answer;
    });
    const isFile = envelope === 'bytes' && last.ok && !last.headers.get('content-type')?.includes('json');
    if (isFile) return descriptor.plain ? last : last.blob().catch(broken);
    return unwrap(descriptor, last, await (last.ok ? last.text().catch(broken) : last.text()), [token, secrets]);
  };

  const run = async (signal: AbortSignal | undefined): Promise<unknown> => {
    // Found only now: a server that renders pages makes the client of the page too, but does not call through it.
    if (client.endpoint.startsWith('/') && !globalThis.location) {
      throw new LanyingInputError('endpoint is a path, and here is no page', id);
    }
    const retries = options.retries ?? client.retries ?? 2;
    // Split once, so that all attempts have the same key.
    const sent = splitInput(descriptor, retries ? withKey(descriptor, input) : input);
    for (let retry = 0, renewed = false; ; ) {
      try {
        mayFollow = retry < retries && isSafe(descriptor);
        await client.rateLimit?.take(signal);
        const timeout = options.timeout ?? client.timeout ?? 30_000;
        return await within(timeout, signal, expired, (ended) => attempt(sent, ended));
      } catch (error) {
        // What is not ours is the caller's: a reason to abort, an error of a hook.
        if (signal?.aborted || !(error instanceof LanyingError)) throw error;
        if (inDoubt) Object.assign(error, { outcome: 'unknown' });
        outcome = error.outcome;
        inDoubt = outcome === 'unknown' && !read;
        // Only what the service answered has a code.
        const refused = errorEntry(Object(error).code)[1] === '!';
        if (refused && !renewed && auth.forget(token)) {
          renewed = true;
          secrets.push(token);
        } else {
          if (!(retry < retries && mayRepeat(descriptor, error))) throw error;
          const delay = delayOf(retry++, response, options.maxRetryDelay ?? client.maxRetryDelay ?? 60_000);
          await client.onRetry?.({ operationId: id, retry, delay, error });
          await within(0, signal, expired, (ended) => {
            return new Promise<void>((resolve) => {
              const timer = setTimeout(resolve, delay);
              ended.onabort = () => clearTimeout(timer);
            });
          });
        }
      }
    }
  };

  const limit = options.totalTimeout ?? client.totalTimeout;
  const result: Answered = limit ? within(limit, options.signal, expired, run) : run(options.signal);
  result[responseKey] = () => response;
  return result;
}
