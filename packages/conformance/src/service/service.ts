import type { RateLimiter } from '@lanying-im/client';
import type { Case } from '../case.ts';
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

/** Sends requests to the deployment, as fast as the limiter allows. */
export interface Service {
  readonly target: Target;
  send(request: ServiceRequest): Promise<ServiceResponse>;
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

/**
 * Creates the sender of requests. A request is never aborted once it is sent, other than by its time limit: the response
 * contains the ids of what the service made.
 */
export function createService(target: Target, limiter: RateLimiter, listen: ResponseListener): Service {
  const base = target.endpoint.replace(/\/+$/, '');
  return {
    target,
    async send(request) {
      await limiter.take();
      const { method, path, query = '', body } = request;
      const response = await fetch(`${base}${path}${query}`, {
        method,
        headers: headersOf(target, request),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }).catch((error: unknown) => {
        listen(request, undefined);
        throw error;
      });
      const text = await response.text();
      const envelope = parse(text, JSON.parse);
      const result: ServiceResponse = {
        status: response.status,
        location: response.headers.get('location'),
        text,
        envelope,
        exact: parse(text, parseExactJson),
        code: codeOf(envelope),
      };
      listen(request, result);
      return result;
    },
  };
}
