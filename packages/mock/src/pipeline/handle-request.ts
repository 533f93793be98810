import { ErrorCode, type OperationId } from '@lanying-im/types';
import { authenticate } from '../auth/authenticate.ts';
import type { Caller } from '../auth/caller.ts';
import { type MockOperation, mayChange } from '../description/operation.ts';
import type { ActiveFault } from '../faults/types.ts';
import type { Bytes } from '../http/bytes.ts';
import { crossOriginHeaders, json, preflightHeaders } from '../http/headers.ts';
import { MockError } from '../http/mock-error.ts';
import { isStoragePath } from '../http/paths.ts';
import type { MockRequest, MockResponse } from '../http/types.ts';
import type { Handler, Redirect } from '../operations/handler.ts';
import { handlers } from '../operations/index.ts';
import { handleStorage } from '../storage/storage.ts';
import { cut, faultOutcome } from './apply-fault.ts';
import type { MockContext } from './context.ts';
import { findApp } from './find-app.ts';
import { limitBody, readBody } from './read-body.ts';
import { readInput } from './read-input.ts';
import { withQueryHeaders } from './read-query-headers.ts';
import { errorBody, prefersChinese, successBody } from './respond.ts';
import { route } from './route.ts';

/** Where the service is, for a face that does not say where the mock is. */
const defaultOrigin = 'https://api.maximtop.com';
/** Longest input that the log of requests keeps, in characters. */
const loggedInput = 4096;

/** What becomes known of a request on its way. */
interface RequestContext {
  operation?: MockOperation;
  fault?: ActiveFault;
  caller?: Caller;
  input?: unknown;
  /** The time of the app. */
  time?: number;
}

interface Outcome {
  /** 0 when the connection is to be cut. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Bytes;
  readonly code?: number;
}

/** The description's own example, for an operation whose behaviour nobody has written. */
function exampleOutcome({ example, envelope }: MockOperation): Outcome {
  const mark = { 'x-lanying-mock-answer': 'example' };
  if (envelope !== 'bytes') return { status: 200, headers: mark, body: example, code: 200 };
  const { status, headers }: { status: number; headers: Record<string, string> } = JSON.parse(example);
  return { status, headers: { ...headers, ...mark }, body: '' };
}

/** What a download answers. */
function redirectTo({ location }: Redirect): Outcome {
  return { status: 302, headers: { location }, body: '' };
}

function run(world: MockContext, request: MockRequest, journey: RequestContext, inChinese: boolean): Outcome {
  if (isStoragePath(request.path)) {
    const stored = handleStorage(world, request);
    // The bytes of an upload are kept, whatever the time.
    if (stored.status === 200 && /^(POST|PUT)$/.test(request.method)) {
      world.onChange?.({ request, time: world.clock.now() });
    }
    return stored;
  }
  const operation = route(request.method, request.path);
  journey.operation = operation;
  const fault = world.faults.take(operation.operationId, request.header('app_id') ?? undefined);
  if (fault !== undefined) {
    journey.fault = fault;
    const outcome = faultOutcome(fault, inChinese);
    if (outcome !== undefined) return outcome;
  }
  limitBody(request);
  const app = findApp(world, request);
  const now = world.clock.nowOf(app.appId);
  const caller = authenticate(app, operation, request, now);
  journey.caller = caller;
  journey.time = now;
  const body = readBody(operation, request);
  const input = readInput(operation, request, body);
  if (body.length <= loggedInput) journey.input = input;
  // The table pairs each operation with its own input; validation has made sure that this one has it.
  const behave = handlers[operation.operationId] as Handler<OperationId> | undefined;
  if (behave === undefined) {
    return exampleOutcome(operation);
  }
  const result = behave({
    input: input as never,
    app,
    caller,
    now,
    header: request.header,
    origin: request.origin ?? defaultOrigin,
    error: (code, detail) => new MockError(code, detail),
  });
  if (operation.envelope === 'bytes') return redirectTo(result as Redirect);
  return { status: 200, body: successBody(operation, result, app.settings.answers), code: 200 };
}

function outcomeOf(world: MockContext, request: MockRequest, journey: RequestContext): Outcome {
  const inChinese = prefersChinese(request.header('accept-language'));
  try {
    return run(world, request, journey, inChinese);
  } catch (error) {
    if (error instanceof MockError) {
      return { status: error.status, headers: error.headers, body: errorBody(error, inChinese), code: error.code };
    }
    // A defect of the mock. It must be seen, and it must not bring a test's server down.
    const detail = `the mock itself failed: ${error instanceof Error ? error.message : 'no reason given'}`;
    return {
      status: 500,
      body: errorBody({ code: ErrorCode.DatabaseFailure, detail }, inChinese),
      code: ErrorCode.DatabaseFailure,
    };
  }
}

/** Answers one request: route, fault, app, token, body, validation, behaviour, answer; each step is a file beside this one. */
export function handleRequest(world: MockContext, received: MockRequest): MockResponse {
  const request = withQueryHeaders(received);
  if (request.method === 'OPTIONS') return { status: 204, headers: preflightHeaders(request), body: '', delay: 0 };
  const journey: RequestContext = {};
  const { status, headers = {}, body, code } = outcomeOf(world, request, journey);
  const { operation, fault, caller, input } = journey;
  if (code === 200 && operation !== undefined && mayChange(operation)) {
    world.onChange?.({ request: received, time: journey.time ?? world.clock.now() });
  }
  const isDropped = fault?.drop !== undefined;
  const appId = request.header('app_id');
  world.log.add({
    time: journey.time ?? world.clock.now(),
    method: request.method,
    path: request.path,
    ...(operation && { operationId: operation.operationId }),
    ...(appId && { appId }),
    ...(caller?.user && { userId: caller.user.userId }),
    ...(input !== undefined && { input }),
    status: isDropped ? 0 : status,
    ...(code !== undefined && { code }),
    ...(fault && { fault: fault.id }),
  });
  return {
    status,
    headers: {
      'content-type': json,
      ...crossOriginHeaders(request),
      ...(fault && { 'x-lanying-mock-fault': String(fault.id) }),
      ...headers,
    },
    body: request.method === 'HEAD' ? '' : typeof body === 'string' ? cut(body, fault) : body,
    delay: world.latency + (fault?.delay ?? 0),
    ...(isDropped && { isDropped }),
  };
}
