import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OperationId } from '@lanying-im/types';
import { type Example, operations } from './description.ts';

const folder = join(import.meta.dirname, '../../../../spec/examples');

const ids = new Set(operations.map(({ id }) => id));

/** Every example of an operation, straight from its file; those of webhooks are requests alone. */
export const examples: readonly Example[] = readdirSync(folder).flatMap((file) => {
  const [operationId = '', name = ''] = file.split('.');
  if (!ids.has(operationId)) return [];
  // The set has just found the id among those of operations.
  return {
    operationId: operationId as OperationId,
    name,
    ...JSON.parse(readFileSync(join(folder, file), 'utf8')),
  };
});

/** The operations in the quick start's order, which each example can rely on. */
export const quickStartOrder: readonly OperationId[] = [
  'registerUser',
  'addFriends',
  'listFriends',
  'createGroup',
  'inviteGroupMembers',
  'listGroupMembers',
  'sendMessage',
  'sendPushNotification',
  'destroyGroup',
];

export function exampleOf(operationId: string, name = 'ok'): Example {
  const example = examples.find((candidate) => candidate.operationId === operationId && candidate.name === name);
  if (example === undefined) throw new Error(`There is no example ${operationId}.${name}`);
  return example;
}
