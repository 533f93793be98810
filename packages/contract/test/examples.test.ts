import type { OperationId } from '@lanying-im/types';
import { expect, test } from 'vitest';
import { complaints, errorNamed, isSuccess, type Operation, operations } from './support/description.ts';
import { type exampleOf, examples, exampleOf as ok, quickStartOrder } from './support/examples.ts';
import { type Service, startService } from './support/service.ts';

function described(operationId: string): Operation {
  const operation = operations.find(({ id }) => id === operationId);
  if (operation === undefined) throw new Error(`${operationId} is not described`);
  return operation;
}

/** Brings the service to where the quick start stands just before an operation; for another one, before its last. */
async function walkTo(service: Service, operationId: OperationId): Promise<void> {
  const place = quickStartOrder.indexOf(operationId);
  for (const earlier of quickStartOrder.slice(0, place === -1 ? quickStartOrder.length - 1 : place)) {
    const { body } = await service.send(described(earlier), ok(earlier).request);
    expect(body.code, earlier).toBe(200);
  }
}

function shapeOf(example: ReturnType<typeof exampleOf>): string {
  return `${example.operationId}.${example.name}`;
}

test.each(examples.map((example) => [shapeOf(example), example] as const))(
  '%s holds against its schema',
  (_name, example) => {
    expect(complaints(described(example.operationId), example.response)).toEqual([]);
  },
);

const successes = examples.filter(isSuccess);

test.each(successes.map((example) => [shapeOf(example), example] as const))(
  '%s is answered with success, in both dialects',
  async (_name, example) => {
    for (const answers of ['quick-start', 'reference'] as const) {
      const service = await startService({ answers });
      await walkTo(service, example.operationId);
      const { status, body } = await service.send(described(example.operationId), example.request);
      expect(status).toBe(example.response.status ?? 200);
      expect(body.code, JSON.stringify(body)).toBe(example.response.code);
      expect(complaints(described(example.operationId), body)).toEqual([]);
    }
  },
);

const cases = operations.flatMap((operation) =>
  operation.errors.map(
    (name) => [`${operation.method} ${operation.path} ${name}`, operation, errorNamed(name)] as const,
  ),
);

test.each(cases)('%s arrives as an envelope that the description allows', async (_name, operation, error) => {
  // What has no twin's name is an operation's own.
  const operationId = operation.twinOf ?? (operation.id as OperationId);
  const service = await startService();
  await walkTo(service, operationId);
  service.mock.faults.add({ operationId, code: error.code, times: 1 });
  const refused = await service.send(operation, ok(operationId).request);
  expect(refused).toMatchObject({ status: 200, body: { code: error.code } });
  expect(complaints(operation, refused.body)).toEqual([]);
  const { body } = await service.send(operation, ok(operationId).request);
  expect(body.code, 'the fault was for one call').toBe(ok(operationId).response.code);
});
