import { listUsers } from '@lanying-im/client/operations';
import type { ListUsersInput, ListUsersResult } from '@lanying-im/types';
import { infiniteFactory, type OptionalInfiniteQueryFactory } from './infinite-options.ts';

/**
 * Options of an infinite query of the app's users, by number of the page: `useInfiniteQuery`, `createInfiniteQuery` and
 * the like. It ends with a page that has fewer users than `page_size`, or, without a `page_size`, with an empty one.
 */
export const listUsersInfiniteOptions: OptionalInfiniteQueryFactory<
  Omit<ListUsersInput, 'page_num'>,
  ListUsersResult,
  number
> = /* @__PURE__ */ infiniteFactory<Omit<ListUsersInput, 'page_num'>, ListUsersResult, number>('listUsers', {
  initialParam: () => 1,
  fetchPage: (im, input, page_num, signal) => listUsers(im, { ...input, page_num }, { signal, retries: 0 }),
  nextParam: (lastPage, lastNumber, _numbers, { page_size = 1 }) =>
    lastPage.length < page_size ? undefined : lastNumber + 1,
  previousParam: (_pages, firstNumber) => (firstNumber > 1 ? firstNumber - 1 : undefined),
});
