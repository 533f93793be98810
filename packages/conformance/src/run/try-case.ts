import type { Case, CaseRequest, Shows } from '../case.ts';
import { checkEnvelope } from '../description/check-envelope.ts';
import { type DescribedOperation, schemaName } from '../description/description.ts';
import type { Scene } from '../scene/scene.ts';
import type { Service, ServiceResponse } from '../service/service.ts';
import { valuesAt } from '../values.ts';
import type { Abilities, Undo } from './abilities.ts';

/** What became of a case before it is linked to the description. */
export interface Outcome {
  /** Differences in the response's form or content, and in its code. */
  readonly differences: readonly { readonly problem: string; readonly about: 'responses' | 'errors' }[];
  /** Why the case was not tried. */
  readonly reason?: string;
  readonly response?: ServiceResponse;
}

/** Everything that a case is tried with. */
export interface Trial {
  readonly service: Service;
  readonly scene: Scene;
  readonly abilities: Abilities;
}

type Route = Pick<DescribedOperation, 'method' | 'path' | 'needsToken'>;

function sendCase(
  { service, scene }: Trial,
  { method, path, needsToken }: Route,
  request: Case,
): Promise<ServiceResponse> {
  const { as = scene.ada, token = 'admin', query, body, headers } = request;
  const tokens = { admin: service.target.token, user: scene.userToken };
  return service.send({
    method,
    path,
    ...(query !== undefined && { query }),
    ...(body !== undefined && { body }),
    ...(headers !== undefined && { headers }),
    // Without an acting user, an admin token would act as the administrator's own account.
    ...(needsToken && { userId: as, token: tokens[token] }),
  });
}

/** Compares the values at a path. An empty string counts as none: so ends a list of pages. */
function contentProblems({ path, values }: Shows, exact: unknown): string[] {
  const pointer = `/${path.replaceAll('.', '/')}`;
  const found = valuesAt(exact, path)
    .map(String)
    .filter((value) => value !== '');
  if (typeof values === 'number') {
    return found.length === values ? [] : [`${pointer}: has ${found.length} values instead of ${values}`];
  }
  const wanted = values.map(String);
  const extra = found.filter((value) => !wanted.includes(value)).length;
  const missing = wanted.filter((value) => !found.includes(value)).length;
  if (extra === 0 && missing === 0 && found.length === wanted.length) return [];
  return [
    `${pointer}: has ${found.length} values instead of ${wanted.length}: ${missing} missing, ${extra} not expected`,
  ];
}

function responseDifferences(
  operation: DescribedOperation,
  expected: number,
  shows: readonly Shows[],
  response: ServiceResponse,
): Outcome['differences'] {
  const { status, location, envelope, exact, code } = response;
  const isRedirect = operation.isFile && expected === 200;
  if (isRedirect && status === 302) {
    return location === null ? [{ problem: 'HTTP 302 without a location header', about: 'responses' }] : [];
  }
  const wantedStatus = isRedirect ? 302 : 200;
  if (status !== wantedStatus) return [{ problem: `HTTP ${status} instead of ${wantedStatus}`, about: 'responses' }];
  if (code === undefined) return [{ problem: 'the body is no envelope with a code', about: 'responses' }];
  if (code !== expected) return [{ problem: `code ${code} instead of ${expected}`, about: 'errors' }];
  const violations = checkEnvelope(schemaName(operation.original, code === 200 ? 'Success' : 'Failure'), envelope);
  const problems = violations.map(({ pointer, problem }) => `${pointer || '/'}: ${problem}`);
  const content = problems.length > 0 ? [] : shows.flatMap((values) => contentProblems(values, exact));
  return [...problems, ...content].map((problem) => ({ problem, about: 'responses' }));
}

/** Returns what the target lacks for a case, or undefined if nothing is. */
function missingAbility({ settings, later, unsafe }: Case, abilities: Abilities): string | undefined {
  if (unsafe !== undefined) return unsafe;
  if (settings !== undefined && abilities.settings === undefined) return 'needs an app whose settings can be changed';
  if (later !== undefined && abilities.clock === undefined) return 'needs a clock that can be set';
  return undefined;
}

/** Tries a case: the requests before it, then the request itself. */
export async function tryCase(
  trial: Trial,
  operation: DescribedOperation,
  expected: number,
  attempt: Case,
): Promise<Outcome> {
  const { abilities } = trial;
  const reason = missingAbility(attempt, abilities);
  if (reason !== undefined) return { differences: [], reason };
  const undo: Undo[] = [];
  try {
    const envelopes: unknown[] = [];
    for (const [key, request] of attempt.before ?? []) {
      const [method = '', path = ''] = key.split(' ');
      const { code, exact } = await sendCase(trial, { method, path, needsToken: true }, request);
      if (code !== 200)
        return { differences: [], reason: `needs ${key} to succeed, which returned ${code ?? 'no code'}` };
      envelopes.push(exact);
    }
    if (attempt.settings && abilities.settings) undo.push(await abilities.settings(attempt.settings));
    if (attempt.later && abilities.clock) undo.push(await abilities.clock(attempt.later));
    const completed: CaseRequest = attempt.from?.(envelopes) ?? {};
    const response = await sendCase(trial, operation, { ...attempt, ...completed });
    const shows = typeof attempt.shows === 'function' ? attempt.shows(envelopes) : attempt.shows;
    const differences = responseDifferences(operation, expected, expected === 200 ? (shows ?? []) : [], response);
    return { differences, response };
  } finally {
    for (const step of undo.reverse()) await step();
  }
}
