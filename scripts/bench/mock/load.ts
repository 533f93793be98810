import autocannon from 'autocannon';

/** A request that is sent many times. */
export interface Load {
  name: string;
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** What a server made of it. */
export interface Outcome {
  /** Requests a second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

const connections = 50;

/** Sends a request an exact number of times. Throws for a response other than HTTP 200. */
export async function sendLoad(url: string, { method, path, headers, body }: Load, amount: number): Promise<Outcome> {
  // The rate is looked at ten times a second, and the end of the load with it.
  const options = {
    sampleInt: 100,
    url: `${url}${path}`,
    method,
    headers,
    connections,
    amount,
    ...(body !== undefined && { body }),
  };
  const { requests, latency, duration, non2xx, errors } = await autocannon(options);
  if (non2xx + errors > 0) throw new Error(`${method} ${path}: ${non2xx} rejected, ${errors} broken`);
  return { rate: requests.total / duration, p50: latency.p50, p99: latency.p99 };
}
