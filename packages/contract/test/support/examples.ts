import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OperationId } from '@lanying-im/types';
import type { Example } from './description.ts';

const folder = join(import.meta.dirname, '../../../../spec/examples');

/** Every example of the description, straight from its file. */
export const examples: readonly Example[] = readdirSync(folder).map((file) => {
  const [operationId = '', name = ''] = file.split('.');
  // The lint rule `examples` reports a file whose name begins with no operation.
  return { operationId: operationId as OperationId, name, ...JSON.parse(readFileSync(join(folder, file), 'utf8')) };
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
