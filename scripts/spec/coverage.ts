import { endpoints, isObject } from '../../spec/bundle/openapi.ts';
import { isEnumeration } from '../../spec/rules/support/nodes.ts';
import type { JoinedDescription } from './join.ts';
import { dataKeys } from './translations.ts';

/** How much of the description is there, operation by operation. */
export interface OperationCoverage {
  id: string;
  tag: string;
  pairs: number;
  ok: number;
  failures: number;
  /** Errors special to it, beside those that many operations share. */
  errors: number;
}

export function operationCoverage({ english, sources, examples }: JoinedDescription): OperationCoverage[] {
  const pairs = endpoints(english).map(({ operation }) => operation['x-twin-of'] ?? operation.operationId);
  return endpoints(sources).map(({ operation }) => {
    const id = operation.operationId;
    const own = examples.filter(({ operationId }) => operationId === id);
    // A download returns bytes or an address, without a code.
    const failures = own.filter(({ response: { code } }) => typeof code === 'number' && code !== 200).length;
    return {
      id,
      tag: operation.tags[0],
      pairs: pairs.filter((name) => name === id).length,
      ok: own.length - failures,
      failures,
      errors: operation['x-errors']?.length ?? 0,
    };
  });
}

/** Fields of request and response bodies, shared schemas counted once. */
export function countFields(node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, entry) => sum + countFields(entry), 0);
  if (!isObject(node)) return 0;
  return Object.entries(node).reduce((sum, [key, entry]) => {
    if (dataKeys.has(key)) return sum;
    if (key !== 'properties' || !isObject(entry)) return sum + countFields(entry);
    return Object.values(entry).reduce<number>((fields, schema) => fields + 1 + countFields(schema), sum);
  }, 0);
}

/** How many values each enumeration has, those without a name included. */
export function enumerationSizes(node: unknown): number[] {
  if (Array.isArray(node)) return node.flatMap(enumerationSizes);
  if (!isObject(node)) return [];
  const below = Object.entries(node).flatMap(([key, entry]) => (dataKeys.has(key) ? [] : enumerationSizes(entry)));
  return Array.isArray(node['oneOf']) && isEnumeration(node['oneOf']) ? [node['oneOf'].length, ...below] : below;
}
