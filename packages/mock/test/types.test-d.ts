import type { OperationId } from '@lanying-im/types';
import { expectTypeOf, test } from 'vitest';
import { createLanyingMock, type LanyingMock, type MockOptions, type Seed } from '../src/index.ts';
import type { Handlers } from '../src/operations/handler.ts';
import { handlers } from '../src/operations/index.ts';

const mock = createLanyingMock();

test('fetch has the signature of the global one', () => {
  expectTypeOf(mock.fetch).toExtend<typeof fetch>();
});

test('faults name operations of the description', () => {
  expectTypeOf(mock.faults.add).toBeCallableWith({ operationId: 'createGroup', code: 20007, times: 1 });
  // @ts-expect-error no operation has this name
  mock.faults.add({ operationId: 'makeCoffee', code: 20007 });
});

test('a snapshot is a seed', () => {
  expectTypeOf<ReturnType<LanyingMock['snapshot']>>().toExtend<Seed>();
  expectTypeOf<Seed>().toExtend<MockOptions['seed']>();
});

test('options that do not exist are errord', () => {
  // @ts-expect-error it is called `seed`
  createLanyingMock({ seeds: 'demo' });
  // @ts-expect-error no such seed
  createLanyingMock({ seed: 'full' });
});

test('an operation without a behaviour does not compile', () => {
  const { createGroup: _, ...others } = handlers;
  // @ts-expect-error createGroup is missing
  expectTypeOf(others).toExtend<Handlers<OperationId>>();
});

test('a behaviour errors only with codes that the description lists', () => {
  const rejecting: Handlers<'listFriends'> = {
    listFriends({ error }) {
      // @ts-expect-error 20007 is not an error of listFriends
      throw error(20007, 'too many groups');
    },
  };
  expectTypeOf(rejecting).toExtend<Handlers<'listFriends'>>();
});
