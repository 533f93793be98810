import { findOperation } from '../operations.ts';
import { layOutJson } from './request.ts';

/** Returns the response of an operation's example of success as JSON. */
export function exampleResponse(operationId: string): string {
  const operation = findOperation('en', operationId);
  const example = operation?.described.responses['200']?.content?.['application/json']?.examples?.['ok'];
  // A rule of the description demands such an example of every operation.
  if (example === undefined) throw new Error(`There is no example of a response of ${operationId}.`);
  return layOutJson(example.value);
}
