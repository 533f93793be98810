import type { LanyingClient, LanyingCore, LanyingError } from '@lanying-im/client';
import { isLanyingApiError } from '@lanying-im/client';
import type {
  CreateGroupInput,
  CreateGroupResult,
  Friend,
  Group,
  GroupMember,
  HistoryMessage,
  ListFriendsResult,
  ListGroupMembersResult,
  ListUsersResult,
} from '@lanying-im/types';
import {
  type InfiniteData,
  type QueryClient,
  skipToken,
  type UseMutationResult,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { expectTypeOf, test } from 'vitest';
import {
  createGroupMutation,
  flatItems,
  invalidateOperations,
  type LanyingProviderProps,
  listFriendsOptions,
  listFriendsQueryKey,
  listGroupMembersInfiniteOptions,
  listGroupMembersOptions,
  listGroupMembersQueryKey,
  type ScopedCaller,
  useAddFriends,
  useCreateGroup,
  useLanyingClient,
  useListConversationMessagesInfinite,
  useListFriends,
  useListGroupMembers,
  useListGroupMembersInfinite,
  useListUsersInfinite,
} from '../src/index.ts';

declare const im: LanyingClient;
declare const queryClient: QueryClient;
const groupId = 6597272861504 as number | undefined; // As it comes from a router.

test('a query hook has the named result and the error of the client', () => {
  const friends = useListFriends();
  expectTypeOf(friends).toEqualTypeOf<UseQueryResult<ListFriendsResult, LanyingError>>();
  expectTypeOf(friends.data).toEqualTypeOf<Friend[] | undefined>();
  expectTypeOf(friends.error).toEqualTypeOf<LanyingError | null>();
});

test('an error has its code once it is known to be one of the service', () => {
  const { error } = useListFriends();
  if (isLanyingApiError(error)) expectTypeOf(error.code).toExtend<number>();
});

test('select changes the data, enabled does not', () => {
  const { data } = useListFriends(undefined, { select: (friends) => friends.length });
  expectTypeOf(data).toEqualTypeOf<number | undefined>();
  expectTypeOf(useListFriends({}, { enabled: groupId !== undefined }).data).toEqualTypeOf<Friend[] | undefined>();
});

test('an input that is not known yet is left for later', () => {
  const { data } = useListGroupMembers(groupId === undefined ? skipToken : { group_id: groupId });
  expectTypeOf(data).toEqualTypeOf<ListGroupMembersResult | undefined>();
});

test('a wrong input is an error where it is wrong', () => {
  // @ts-expect-error an input is needed
  useListGroupMembers();
  useListGroupMembers({
    // @ts-expect-error ids are numbers
    group_id: '6597272861504',
  });
  listGroupMembersOptions(im, {
    group_id: 1,
    // @ts-expect-error no such field
    page: 2,
  });
  useListFriends(undefined, {
    // @ts-expect-error the key is generated
    queryKey: ['mine'],
  });
  useListFriends(undefined, {
    // @ts-expect-error no such option
    enable: true,
  });
});

test('options fit every TanStack hook and the query client', async () => {
  expectTypeOf(useQuery(listFriendsOptions(im))).toEqualTypeOf<UseQueryResult<ListFriendsResult, LanyingError>>();
  const suspended = useSuspenseQuery(listFriendsOptions(im));
  expectTypeOf(suspended.data).toEqualTypeOf<ListFriendsResult>();
  expectTypeOf(suspended.error).toEqualTypeOf<LanyingError | null>();
  const [first] = useQueries({ queries: [listFriendsOptions(im)] });
  expectTypeOf(first.data).toEqualTypeOf<ListFriendsResult | undefined>();
  const selected = useQuery({ ...listFriendsOptions(im), select: (friends) => friends.map(({ user_id }) => user_id) });
  expectTypeOf(selected.data).toEqualTypeOf<number[] | undefined>();
  expectTypeOf(selected.error).toEqualTypeOf<LanyingError | null>();
  const withInitial = useQuery({ ...listFriendsOptions(im), initialData: [] });
  expectTypeOf(withInitial.data).toEqualTypeOf<ListFriendsResult>();
  expectTypeOf(await queryClient.fetchQuery(listFriendsOptions(im))).toEqualTypeOf<ListFriendsResult>();
  expectTypeOf(await queryClient.ensureQueryData(listFriendsOptions(im))).toEqualTypeOf<ListFriendsResult>();
  await queryClient.prefetchInfiniteQuery(listGroupMembersInfiniteOptions(im, { group_id: 1 }));
});

test('a key knows its data', () => {
  expectTypeOf(queryClient.getQueryData(listFriendsQueryKey(im))).toEqualTypeOf<ListFriendsResult | undefined>();
  queryClient.setQueryData(listFriendsQueryKey(im), (friends) => friends?.slice(1));
  // @ts-expect-error not the data of this key
  queryClient.setQueryData(listGroupMembersQueryKey(im, { group_id: 1 }), 'nobody');
});

test('an infinite query has pages, and its input has no cursor', () => {
  type Pages = InfiniteData<ListGroupMembersResult>;
  expectTypeOf(useListGroupMembersInfinite({ group_id: 1 }).data).toEqualTypeOf<Pages | undefined>();
  const flat = useListGroupMembersInfinite(
    { group_id: 1, limit: 2 },
    { select: ({ pages }) => pages.flatMap(({ data }) => data) },
  );
  expectTypeOf(flat.data).toEqualTypeOf<GroupMember[] | undefined>();
  expectTypeOf(flat.error).toEqualTypeOf<LanyingError | null>();
  const options = listGroupMembersInfiniteOptions(im, { group_id: 1 });
  expectTypeOf(useInfiniteQuery(options).data).toEqualTypeOf<Pages | undefined>();
  expectTypeOf(useSuspenseInfiniteQuery(options).data).toEqualTypeOf<Pages>();
  expectTypeOf(queryClient.getQueryData(options.queryKey)).toEqualTypeOf<Pages | undefined>();
  useListGroupMembersInfinite({
    group_id: 1,
    // @ts-expect-error TanStack keeps the cursor
    cursor: 'MTAw',
  });
});

test('a mutation takes the input and returns the named result', () => {
  const createGroup = useCreateGroup();
  expectTypeOf(createGroup).toEqualTypeOf<
    UseMutationResult<CreateGroupResult, LanyingError, CreateGroupInput, unknown>
  >();
  const members: readonly number[] = [1];
  createGroup.mutate({ name: 'g001', user_list: members });
  expectTypeOf(createGroup.mutateAsync({ name: 'g001' })).resolves.toEqualTypeOf<Group>();
  expectTypeOf(useMutation(createGroupMutation(im)).error).toEqualTypeOf<LanyingError | null>();
  createGroup.mutate({
    // @ts-expect-error names are text
    name: 1,
  });
  // @ts-expect-error the name is needed
  createGroup.mutate({});
  // @ts-expect-error so is the input
  createGroup.mutate();
});

test('callbacks of a mutation are typed, and the generated function cannot be replaced', () => {
  const { context } = useCreateGroup({
    onMutate: ({ name }) => ({ optimistic: name }),
    onSuccess: (group, { name }, { optimistic }) => `${group.group_id} ${name} ${optimistic}`,
    onError: (error) => expectTypeOf(error).toEqualTypeOf<LanyingError>(),
  });
  expectTypeOf(context).toEqualTypeOf<{ optimistic: string } | undefined>();
  useAddFriends({
    // @ts-expect-error the function is generated
    mutationFn: async () => true,
  });
});

test('operations are invalidated by their ids', async () => {
  await invalidateOperations(queryClient, im, ['listFriends']);
  await invalidateOperations(queryClient, im, [
    // @ts-expect-error no such operation
    'listFriend',
  ]);
});

test('initial data makes data certain', () => {
  expectTypeOf(useListFriends({}, { initialData: [] }).data).toEqualTypeOf<Friend[]>();
  expectTypeOf(useListFriends(undefined, { initialData: () => [] }).data).toEqualTypeOf<Friend[]>();
  const count = useListFriends({}, { initialData: [], select: (friends) => friends.length });
  expectTypeOf(count.data).toEqualTypeOf<number>();
  const pages = { pages: [], pageParams: [] };
  type Pages = InfiniteData<ListGroupMembersResult>;
  expectTypeOf(useListGroupMembersInfinite({ group_id: 1 }, { initialData: pages }).data).toEqualTypeOf<Pages>();
});

test('an option that is undefined is the same as none', () => {
  const undefinedOptions = { enabled: undefined, select: undefined, retry: undefined, staleTime: undefined };
  expectTypeOf(useListFriends(undefined, undefinedOptions).data).toEqualTypeOf<Friend[] | undefined>();
  expectTypeOf(useListFriends({}, { initialData: undefined }).data).toEqualTypeOf<Friend[] | undefined>();
  useCreateGroup({ onSuccess: undefined, optimistic: undefined, invalidate: undefined });
});

test('pages without cursors have params of their own', () => {
  expectTypeOf(useListUsersInfinite().data).toEqualTypeOf<InfiniteData<ListUsersResult> | undefined>();
  const messages = useListConversationMessagesInfinite(
    { opposite_id: 1, limit: 20 },
    { select: flatItems, maxPages: 5 },
  );
  expectTypeOf(messages.data).toEqualTypeOf<HistoryMessage[] | undefined>();
});

test('a provider takes a client or a core', () => {
  expectTypeOf<LanyingProviderProps['client']>().toEqualTypeOf<ScopedCaller>();
  expectTypeOf<LanyingClient>().toExtend<ScopedCaller>();
  expectTypeOf<LanyingCore>().toExtend<ScopedCaller>();
});

test('the hooks call the client that the provider was given', () => {
  expectTypeOf(useLanyingClient<LanyingClient>()).toEqualTypeOf<LanyingClient>();
});
