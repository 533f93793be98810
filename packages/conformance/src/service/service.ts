import { setTimeout } from 'node:timers/promises';
import type { RateLimiter } from '@lanying-im/client';
import type { Case } from '../case.ts';
import { backOff, isBusy, retries } from './back-off.ts';
import { parseExactJson } from './exact-json.ts';

/** The deployment that is checked. */
export interface Target {
  /** Base URL of the service, such as `https://s-1-3-api.maximtop.cn`. */
  readonly endpoint: string;
  readonly appId: string;
  /** An admin token of the app. */
  readonly token: string;
}

/** A response as the service sent it. */
export interface ServiceResponse {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
  /** The JSON of the body as JSON.parse reads it; undefined for a body that is no JSON. */
  readonly envelope: unknown;
  /** The same with message ids as exact strings of digits. */
  readonly exact: unknown;
  /** The code of the envelope; undefined without one. */
  readonly code: number | undefined;
}

/** A request with everything that it contains. */
export interface ServiceRequest extends Pick<Case, 'query' | 'body' | 'headers'> {
  readonly method: string;
  readonly path: string;
  readonly userId?: number | undefined;
  readonly token?: string | undefined;
}

/** Sends requests to the deployment, as fast as the limiter and the deployment allow. */
export interface Service {
  readonly target: Target;
  /**
   * Sends a request, again while the deployment is busy.
   *
   * @param signal ends the wait for the request's turn; a request that was sent is not aborted
   */
  send(request: ServiceRequest, signal?: AbortSignal): Promise<ServiceResponse>;
}

/** Called after each request, without a response where it was lost: the run notes here what it has made. */
export type ResponseListener = (request: ServiceRequest, response: ServiceResponse | undefined) => void;

/** Longest time in milliseconds to wait for a response. */
const timeout = 30_000;

function parse(text: string, read: (text: string) => unknown): unknown {
  try {
    return read(text);
  } catch {
    return undefined;
  }
}

function codeOf(envelope: unknown): number | undefined {
  if (typeof envelope !== 'object' || envelope === null || !('code' in envelope)) return undefined;
  return typeof envelope.code === 'number' ? envelope.code : undefined;
}

function headersOf(target: Target, { headers, userId, token, body }: ServiceRequest): Headers {
  const all = new Headers({ app_id: target.appId });
  if (token !== undefined) all.set('access-token', token);
  if (userId !== undefined) all.set('user_id', String(userId));
  if (body !== undefined) all.set('content-type', 'application/json');
  for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
  return all;
}

async function readResponse(response: Response): Promise<ServiceResponse> {
  const text = await response.text();
  const envelope = parse(text, JSON.parse);
  return {
    status: response.status,
    location: response.headers.get('location'),
    text,
    envelope,
    exact: parse(text, parseExactJson),
    code: codeOf(envelope),
  };
}

/** Says why there was no response: the platform's own message is `fetch failed`. */
function withCause(error: unknown): Error {
  const { message, cause } = error as Error; // What fetch rejects with.
  return new Error(cause instanceof Error ? `${message}: ${cause.message}` : message, { cause: error });
}

/**
 * Creates the sender of requests. A request is never aborted once it is sent, other than by its time limit: the response
 * contains the ids of what the service made.
 */
export function createService(target: Target, limiter: RateLimiter, listen: ResponseListener): Service {
  const base = target.endpoint.replace(/\/+$/, '');

  async function attempt(request: ServiceRequest): Promise<readonly [Response, ServiceResponse]> {
    const { method, path, query = '', body } = request;
    try {
      const response = await fetch(`${base}${path}${query}`, {
        method,
        headers: headersOf(target, request),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      return [response, await readResponse(response)];
    } catch (error) {
      listen(request, undefined);
      throw withCause(error);
    }
  }

  return {
    target,
    async send(request, signal) {
      for (let retry = 1; ; retry++) {
        await limiter.take(signal);
        const [response, result] = await attempt(request);
        if (!isBusy(response)) {
          listen(request, result);
          return result;
        }
        // Status 429 says that nothing was done. A gateway may also be unavailable after the service has done it.
        if (result.status !== 429) listen(request, undefined);
        if (retry > retries) {
          throw new Error(`HTTP ${result.status} after ${retries} retries: the deployment needs a lower --rate.`);
        }
        await setTimeout(backOff(retry, response), undefined, { signal });
      }
    },
  };
}
