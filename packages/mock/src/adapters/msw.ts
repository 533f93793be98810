import { type HttpHandler, http } from 'msw';
import type { LanyingMock } from '../types.ts';
import { droppedMessage } from './fetch.ts';

/** Where the requests of the program under test go. */
export interface HandlerOptions {
  /**
   * Endpoint, or endpoints, that the mock stands for; requests to other origins pass by. Only the origin counts.
   *
   * @default 'https://api.maximtop.com'
   */
  readonly endpoint?: string | readonly string[];
}

async function respond(mock: LanyingMock, request: Request): Promise<Response> {
  try {
    return await mock.fetch(request);
  } catch (error) {
    // The caller has given up and knows it already; msw would report what is thrown here as a defect of the handler.
    // So does the one whose connection a fault cut.
    if (request.signal.aborted || (error instanceof TypeError && error.message === droppedMessage)) {
      return Response.error();
    }
    throw error;
  }
}

/**
 * Handlers for msw, in Node (`setupServer`) and in the browser (`setupWorker`): one for each endpoint, which answers
 * every path through the mock's own table.
 *
 * @throws TypeError when an endpoint is not an absolute URL.
 */
export function toHandlers(
  mock: LanyingMock,
  { endpoint = 'https://api.maximtop.com' }: HandlerOptions = {},
): HttpHandler[] {
  const endpoints = typeof endpoint === 'string' ? [endpoint] : endpoint;
  return endpoints.map((url) => {
    if (!URL.canParse(url))
      throw new TypeError(`Not an endpoint: ${url}. Give an absolute URL, such as https://api.maximtop.com.`);
    return http.all(`${new URL(url).origin}/*`, ({ request }) => respond(mock, request));
  });
}
