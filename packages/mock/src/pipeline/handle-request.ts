import { ErrorCode } from '@lanying-im/types';
import { authenticate } from '../auth/authenticate.ts';
import { crossOriginHeaders, json, preflightHeaders } from '../http/headers.ts';
import { MockError } from '../http/mock-error.ts';
import { isStoragePath } from '../http/paths.ts';
import type { MockRequest, MockResponse } from '../http/types.ts';
import { handleStorage } from '../storage/storage.ts';
import { faultOutcome, truncate } from './apply-fault.ts';
import { changesState } from './changes-state.ts';
import type { MockContext, Outcome, RequestContext } from './context.ts';
import { findApp } from './find-app.ts';
import { findOperation } from './find-operation.ts';
import { logRequest } from './log-request.ts';
import { limitBody, readBody } from './read-body.ts';
import { readInput } from './read-input.ts';
import { withQueryHeaders } from './read-query-headers.ts';
import { errorBody, prefersChinese } from './respond.ts';
import { runHandler } from './run-handler.ts';

/** How many deviations the response names. */
const namedDeviations = 20;

function runSteps(mock: MockContext, request: MockRequest, context: RequestContext, inChinese: boolean): Outcome {
  if (isStoragePath(request.path)) return handleStorage(mock, request);

  const operation = findOperation(request.method, request.path);
  context.operation = operation;

  const fault = mock.faults.take(operation.operationId, request.header('app_id') ?? undefined);
  context.fault = fault;
  const faulty = fault && faultOutcome(fault, inChinese);
  if (faulty !== undefined) return faulty;

  limitBody(request);
  const app = findApp(mock, request);
  const now = mock.clock.nowOf(app.appId);
  context.time = now;
  const caller = authenticate(app, operation, request, now);
  context.caller = caller;

  const body = readBody(operation, request);
  const { input, deviations } = readInput(operation, { query: request.query, body }, mock.strict);
  context.deviations = deviations;

  const outcome = runHandler(operation, input, { app, caller, request, now });
  mock.callbacks.deliver(app, app.outbox.take());
  return outcome;
}

function outcomeOf(mock: MockContext, request: MockRequest, context: RequestContext): Outcome {
  const inChinese = prefersChinese(request.header('accept-language'));
  try {
    return runSteps(mock, request, context, inChinese);
  } catch (error) {
    if (error instanceof MockError) {
      return { status: error.status, headers: error.headers, body: errorBody(error, inChinese), code: error.code };
    }
    // A defect of the mock. It must be seen, and it must not bring a test's server down.
    const detail = `the mock itself failed: ${error instanceof Error ? error.message : 'no reason given'}`;
    const code = ErrorCode.DatabaseFailure;
    return { status: 500, body: errorBody({ code, detail }, inChinese), code };
  }
}

function markHeaders({ fault, deviations = [] }: RequestContext): Record<string, string> {
  return {
    ...(fault && { 'x-lanying-mock-fault': String(fault.id) }),
    ...(deviations.length > 0 && { 'x-lanying-mock-lenient': deviations.slice(0, namedDeviations).join(', ') }),
  };
}

/** Responds to one request: operation, fault, app, token, input, handler, log; each step is a file beside this one. */
export function handleRequest(mock: MockContext, received: MockRequest): MockResponse {
  const request = withQueryHeaders(received);
  if (request.method === 'OPTIONS') return { status: 204, headers: preflightHeaders(request), body: '', delay: 0 };

  const context: RequestContext = {};
  const outcome = outcomeOf(mock, request, context);
  const { status, headers = {}, body } = outcome;
  const { fault, time = mock.clock.now() } = context;
  if (changesState(request, context, outcome)) mock.onChange?.({ request: received, time });
  logRequest(mock, request, context, outcome);

  const isDropped = fault?.drop !== undefined;
  return {
    status,
    headers: { 'content-type': json, ...crossOriginHeaders(request), ...markHeaders(context), ...headers },
    body: request.method === 'HEAD' ? '' : typeof body === 'string' ? truncate(body, fault) : body,
    delay: mock.latency + (fault?.delay ?? 0),
    ...(isDropped && { isDropped }),
  };
}
