import { json } from '../http/headers.ts';
import { bodyLimit } from '../http/limits.ts';
import { controlPath, isControlPath } from '../http/paths.ts';
import type { MockRequest, MockResponse } from '../http/types.ts';
import type { Apps } from '../seed/apps.ts';
import { SeedError } from '../seed/seed-error.ts';
import type { RequestLog } from '../state/request-log.ts';
import type { LanyingMock } from '../types.ts';
import { accessError, accessHeaders, type ControlOptions } from './access.ts';
import type { Control, ControlMethods } from './controls/control.ts';
import { controls } from './controls/index.ts';
import { ControlError } from './input.ts';

/** What the controls act on. */
export interface ControlTarget {
  readonly mock: LanyingMock;
  readonly apps: Apps;
  readonly log: RequestLog;
  /** Called after the state has changed. */
  readonly onChange: (() => void) | undefined;
}

function respond(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): MockResponse {
  return { status, headers: { 'content-type': json, ...headers }, body: JSON.stringify(value), delay: 0 };
}

function methodsOf(path: string): ControlMethods | undefined {
  const name = isControlPath(path) ? path.slice(controlPath.length) : '';
  return Object.hasOwn(controls, name) ? controls[name] : undefined;
}

function controlOf(methods: ControlMethods, method: string): Control | undefined {
  if (method === 'HEAD') return methods.GET;
  return method === 'GET' || method === 'POST' || method === 'DELETE' ? methods[method] : undefined;
}

/** Returns the largest body that a control reads, in bytes; undefined for a path without a control. */
export function controlBodyLimit(request: MockRequest, options: ControlOptions): number | undefined {
  const methods = methodsOf(request.path);
  if (methods === undefined) return undefined;
  if (accessError(request, options) !== undefined) return bodyLimit;
  return controlOf(methods, request.method)?.bodyLimit ?? bodyLimit;
}

function run(target: ControlTarget, request: MockRequest, control: Control): MockResponse {
  const appId = request.query.get('app_id') || request.header('app_id') || undefined;
  try {
    if (appId !== undefined && control.addsApp !== true && !target.apps.all.has(appId)) {
      throw new ControlError(404, `This mock has no app ${appId.slice(0, 100)}.`);
    }
    const result = control.run({ ...target, request, appId });
    if (control.isChange === true) target.onChange?.();
    return respond(200, result);
  } catch (error) {
    if (error instanceof ControlError) return respond(error.status, { error: error.message });
    // The methods of the mock throw these for values that are not valid.
    if (error instanceof TypeError || error instanceof SeedError) return respond(400, { error: error.message });
    const reason = error instanceof Error ? error.message : String(error);
    return respond(500, { error: `Internal error of the mock: ${reason}` });
  }
}

/** Handles a request to a path under `/__mock/`; returns undefined for another path. */
export function handleControl(
  target: ControlTarget,
  request: MockRequest,
  options: ControlOptions,
): MockResponse | undefined {
  if (!isControlPath(request.path)) return undefined;
  const headers = accessHeaders(request, options);
  const denied = accessError(request, options);
  if (denied !== undefined) return respond(403, { error: denied }, headers);
  const methods = methodsOf(request.path);
  if (methods === undefined) {
    const error = `${request.path.slice(0, 200)} is not a control; ${controlPath} has ${Object.keys(controls).join(', ')}.`;
    return respond(404, { error }, headers);
  }
  const allow = Object.keys(methods).join(', ');
  if (request.method === 'OPTIONS') {
    const preflight = { 'access-control-allow-methods': allow, 'access-control-allow-headers': 'app_id, content-type' };
    return { status: 204, headers: { ...headers, ...preflight }, body: '', delay: 0 };
  }
  const control = controlOf(methods, request.method);
  if (control === undefined)
    return respond(405, { error: `${request.path} supports ${allow}.` }, { ...headers, allow });
  const response = run(target, request, control);
  const body = request.method === 'HEAD' ? '' : response.body;
  return { ...response, headers: { ...response.headers, ...headers }, body };
}
