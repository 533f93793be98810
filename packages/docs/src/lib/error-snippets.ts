import type { ErrorEntry } from './errors.ts';
import { snippet } from './snippet.ts';

const example = { name: 'UserNotFound', operationId: 'listFriends', code: 10000 } as const;

function forError(source: string, { name, code, operations }: ErrorEntry): string {
  const { operationId } = example;
  const answering = operations.includes(operationId) ? operationId : (operations[0] ?? operationId);
  return source
    .replaceAll(example.name, name)
    .replaceAll(operationId, answering)
    .replaceAll(String(example.code), String(code));
}

/** How to catch an error, written for this one. */
export function handlingSnippet(error: ErrorEntry): string {
  return forError(snippet('error-handling.ts', 'handle'), error);
}

/** How to let the mock answer with an error, in process (`ts`) or on a port (`sh`), written for this one. */
export function faultSnippet(error: ErrorEntry, way: 'ts' | 'sh'): string {
  return forError(snippet(`error-fault.${way}`, 'fault'), error);
}
