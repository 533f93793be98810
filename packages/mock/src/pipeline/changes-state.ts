import { isStoragePath } from '../http/paths.ts';
import type { MockRequest } from '../http/types.ts';
import { uploads } from '../operations/file/uploads.ts';
import type { Outcome, RequestContext } from './context.ts';

/** Whether a request may have changed the state. */
export function changesState({ method, path }: MockRequest, { operation }: RequestContext, outcome: Outcome): boolean {
  if (isStoragePath(path)) return outcome.status === 200 && (method === 'POST' || method === 'PUT');
  if (outcome.code !== 200 || operation === undefined) return false;
  // URLs for uploads are reserved when they are requested, though these operations count as reads.
  return operation.read !== true || Object.hasOwn(uploads, operation.operationId);
}
