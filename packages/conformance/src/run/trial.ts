import type { Case, Proof, Step } from '../case.ts';
import { type DescribedOperation, operationIdAt } from '../description/description.ts';
import type { Scene } from '../scene/scene.ts';
import type { Service, ServiceResponse } from '../service/service.ts';
import type { Abilities } from './abilities.ts';
import { contentFindings } from './compare.ts';
import type { Finding } from './finding.ts';

/** Everything that a case is tried with. */
export interface Trial {
  readonly service: Service;
  readonly scene: Scene;
  readonly abilities: Abilities;
}

type Route = Pick<DescribedOperation, 'method' | 'path' | 'needsToken'>;

/** Sends the request of a case to an operation, as one of the scene's users. */
export function sendCase(
  { service, scene }: Trial,
  { method, path, needsToken }: Route,
  { as = scene.ada, token = 'admin', query, body, headers }: Case,
): Promise<ServiceResponse> {
  const tokens = { admin: service.target.token, user: scene.userToken, none: undefined, wrong: 'wrong' };
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

/** Sends a request that a case needs beside its own, such as `GET /group/info`. */
export function sendStep(trial: Trial, [key, request]: Step | Proof): Promise<ServiceResponse> {
  const [method = '', path = ''] = key.split(' ');
  return sendCase(trial, { method, path, needsToken: true }, request);
}

/** Reads back what a case has changed. */
export async function proofFinding(trial: Trial, proof: Proof): Promise<Finding | undefined> {
  const [key, request, expected = 200] = proof;
  const { code, exact } = await sendStep(trial, proof);
  const shown = typeof request.shows === 'object' ? request.shows : [];
  const [content] = code === 200 && expected === 200 ? contentFindings(shown, exact) : [];
  const problem = code === expected ? content?.problem : `code ${code ?? 'none'} instead of ${expected}`;
  if (problem === undefined) return undefined;
  const through = operationIdAt(key);
  return {
    ...content,
    problem: `afterwards \`${through}\` returns ${problem}`,
    about: 'responses',
    kind: 'effect',
    through,
  };
}
