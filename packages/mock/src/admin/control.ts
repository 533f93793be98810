import { json, openToAll, preflight } from '../http/headers.ts';
import { controlPath, isControlPath } from '../http/paths.ts';
import type { MockRequest, MockResponse } from '../http/types.ts';
import type { Apps } from '../seed/apps.ts';
import { SeedError } from '../seed/check-seed.ts';
import type { LanyingMock } from '../types.ts';
import { type Control, controls } from './controls.ts';
import { ControlError } from './input.ts';

/** What a control may do to. */
export interface ControlTarget {
  readonly mock: LanyingMock;
  readonly apps: Apps;
  /** Told when the mock has been changed. */
  readonly onChange: (() => void) | undefined;
}

function answer(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): MockResponse {
  return {
    status,
    headers: { 'content-type': json, ...openToAll, ...headers },
    body: JSON.stringify(value),
    delay: 0,
  };
}

/** The app that a request to a control names, in the query or in the header that all requests have. */
function namedApp({ query, header }: MockRequest): string | undefined {
  return query.get('app_id') || header('app_id') || undefined;
}

function run(target: ControlTarget, request: MockRequest, name: string, control: Control): unknown {
  const appId = namedApp(request);
  // Only a new beginning may bring in an app that was not there.
  if (appId !== undefined && name !== 'seed' && !target.apps.all.has(appId)) {
    throw new ControlError(404, `This mock has no app ${appId.slice(0, 100)}.`);
  }
  return control({ ...target, request, appId });
}

/** Answers a request to one of the controls below `/__mock/`; nothing if it is none. */
export function answerControl(target: ControlTarget, request: MockRequest): MockResponse | undefined {
  if (!isControlPath(request.path)) return undefined;
  const name = request.path.slice(controlPath.length);
  const methods = Object.hasOwn(controls, name) ? controls[name] : undefined;
  if (methods === undefined) return undefined;
  if (request.method === 'OPTIONS') return { status: 204, headers: preflight, body: '', delay: 0 };
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const control = method === 'GET' || method === 'POST' || method === 'DELETE' ? methods[method] : undefined;
  if (control === undefined) {
    const allow = Object.keys(methods).join(', ');
    return answer(405, { error: `${request.path} takes ${allow}.` }, { allow });
  }
  try {
    const answered = answer(200, run(target, request, name, control));
    const isChange = method !== 'GET' && name !== 'snapshot' && name !== 'faults';
    if (isChange) target.onChange?.();
    return request.method === 'HEAD' ? { ...answered, body: '' } : answered;
  } catch (error) {
    if (error instanceof ControlError) return answer(error.status, { error: error.message });
    // What the methods of a mock throw for what makes no sense.
    if (error instanceof TypeError || error instanceof SeedError) return answer(400, { error: error.message });
    return answer(500, {
      error: `The mock itself failed: ${error instanceof Error ? error.message : 'no reason given'}`,
    });
  }
}
