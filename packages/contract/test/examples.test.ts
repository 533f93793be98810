import type { OperationId } from '@lanying-im/types';
import { expect, test } from 'vitest';
import { complaints, errorNamed, isSuccess, type Operation, operations } from './support/description.ts';
import { exampleOf, examples, quickStartOrder } from './support/examples.ts';
import { type Service, startService } from './support/service.ts';

function described(operationId: string): Operation {
  const operation = operations.find(({ id }) => id === operationId);
  if (operation === undefined) throw new Error(`${operationId} is not described`);
  return operation;
}

const named = examples.map((example) => [`${example.operationId}.${example.name}`, example] as const);

test.each(named)('%s is valid against its schema', (_name, example) => {
  expect(complaints(described(example.operationId), example.response)).toEqual([]);
});

/** Brings the service to where the quick start stands just before one of its operations. */
async function walkTo(service: Service, operationId: OperationId): Promise<void> {
  for (const earlier of quickStartOrder.slice(0, quickStartOrder.indexOf(operationId))) {
    const { body } = await service.send(described(earlier), exampleOf(earlier).request);
    expect(body.code, earlier).toBe(200);
  }
}

const ofQuickStart = named.filter(([, example]) => quickStartOrder.includes(example.operationId) && isSuccess(example));

test.each(ofQuickStart)('%s succeeds', async (_name, example) => {
  const service = await startService();
  await walkTo(service, example.operationId);
  const { status, body } = await service.send(described(example.operationId), example.request);
  expect(status).toBe(200);
  expect(body.code, JSON.stringify(body)).toBe(200);
  expect(complaints(described(example.operationId), body)).toEqual([]);
});

test.each(operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
  'each error of %s arrives as an envelope that the description allows, once for a fault of one time',
  async (_name, operation) => {
    // What has no twin's name is an operation's own.
    const operationId = operation.twinOf ?? (operation.id as OperationId);
    const service = await startService();
    for (const { code, name } of operation.errors.map(errorNamed)) {
      service.mock.faults.add({ operationId, code, times: 1 });
      const rejected = await service.send(operation, exampleOf(operationId).request);
      expect(rejected, name).toMatchObject({ status: 200, body: { code } });
      expect(complaints(operation, rejected.body), name).toEqual([]);
    }
    const { headers, body } = await service.send(operation, exampleOf(operationId).request);
    expect(headers.has('x-lanying-mock-fault')).toBe(false);
    expect(complaints(operation, body)).toEqual([]);
  },
);
