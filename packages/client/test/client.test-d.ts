import { assertType, describe, expectTypeOf, it } from 'vitest';
import {
  type CallOptions,
  createLanyingClient,
  ErrorCode,
  type Friend,
  type Group,
  type GroupMember,
  isLanyingApiError,
  isLanyingError,
  type LanyingApiError,
  type LanyingClient,
  type LanyingError,
  type ListGroupMembersResult,
  type PagePromise,
  type RequestFriendsInput,
  type SendMessageResult,
  type SendPushNotificationInput,
  withResponse,
} from '../src/index.ts';
import { createGroup, createLanyingCore, type LanyingCore, listFriends, listGroupMembers } from '../src/operations.ts';
import type { createRawClient } from '../src/raw.ts';

declare const im: LanyingClient;
declare const core: LanyingCore;
declare const raw: ReturnType<typeof createRawClient>;

describe('methods', () => {
  it('give named types', () => {
    expectTypeOf(im.createGroup({ name: 'g001' })).toEqualTypeOf<Promise<Group>>();
    expectTypeOf(im.listFriends()).toEqualTypeOf<Promise<Friend[]>>();
    expectTypeOf(im.sendMessage).returns.toEqualTypeOf<Promise<SendMessageResult>>();
    expectTypeOf<SendMessageResult['msg_ids']>().toEqualTypeOf<string[] | undefined>();
  });

  it('give pages that await to a page and iterate over items', () => {
    const members = im.listGroupMembers({ group_id: 1 });
    expectTypeOf(members).toEqualTypeOf<PagePromise<ListGroupMembersResult, GroupMember>>();
    expectTypeOf<Awaited<typeof members>>().toEqualTypeOf<ListGroupMembersResult>();
    async () => {
      for await (const member of members) expectTypeOf(member).toEqualTypeOf<GroupMember>();
    };
  });

  it('want what the description requires and nothing that it does not know', () => {
    // @ts-expect-error name is required
    im.createGroup({});
    // @ts-expect-error a name is a text
    im.createGroup({ name: 1 });
    // @ts-expect-error no such field
    im.createGroup({ name: 'g001', owner: 1 });
    // @ts-expect-error an operation with required fields needs an input
    im.createGroup();
    // @ts-expect-error a message id is a string of digits
    im.sendMessage({ targets: [1], type: 1, content_type: 0, content: '', related_mid: 5 });
  });

  it("take readonly arrays and give arrays of the caller's own", () => {
    const ids: readonly number[] = [1, 2];
    assertType(im.createGroup({ name: 'g001', user_list: ids }));
    assertType(im.sendMessage({ targets: ids, type: 1, content_type: 0, content: 'hello' }));
    const requests: RequestFriendsInput['body'] = [{ user_id: 1 }];
    assertType(im.requestFriends({ body: requests }));
    assertType(raw.POST('/group/create', { body: { name: 'g001', user_list: ids } }));
    const tag: readonly string[] = ['one'];
    expectTypeOf<{ tag: typeof tag }>().toExtend<SendPushNotificationInput['audience']>();
    // @ts-expect-error they are numbers all the same
    im.createGroup({ name: 'g001', user_list: tag });
    expectTypeOf<Awaited<ReturnType<typeof im.listFriendIds>>['data']>().toEqualTypeOf<number[]>();
  });

  it('take options for the call', () => {
    expectTypeOf(im.createGroup).parameter(1).toEqualTypeOf<CallOptions | undefined>();
    assertType(im.listFriends({}, { signal: AbortSignal.timeout(5), timeout: 5, headers: { 'x-a': 'b' } }));
    // Code written without exactOptionalPropertyTypes passes undefined.
    assertType(im.listFriends(undefined, { signal: undefined, timeout: undefined }));
  });

  it('come with every scope', () => {
    expectTypeOf(im.asUser(1)).toEqualTypeOf<LanyingClient>();
    expectTypeOf(im.asGroupAdmin(1)).toEqualTypeOf<LanyingClient>();
    expectTypeOf(core.asUser(1)).toEqualTypeOf<LanyingCore>();
  });
});

describe('operations', () => {
  it('take a client or a core and give what the methods give', () => {
    expectTypeOf(createGroup(core, { name: 'g001' })).toEqualTypeOf<Promise<Group>>();
    expectTypeOf(createGroup(im, { name: 'g001' })).toEqualTypeOf<Promise<Group>>();
    expectTypeOf(listFriends(core)).toEqualTypeOf<Promise<Friend[]>>();
    expectTypeOf(listGroupMembers(core, { group_id: 1 })).toEqualTypeOf<
      PagePromise<ListGroupMembersResult, GroupMember>
    >();
    // @ts-expect-error an operation with required fields needs an input
    createGroup(core);
  });
});

describe('downloads', () => {
  it('give a file', () => {
    expectTypeOf(im.downloadChatFile({ file_sign: 'a' })).toEqualTypeOf<Promise<Blob>>();
  });
});

describe('withResponse', () => {
  it('keeps the type of the result', () => {
    expectTypeOf(withResponse(im.createGroup({ name: 'g' }))).resolves.toEqualTypeOf<{
      data: Group;
      response: Response | undefined;
    }>();
  });
});

describe('errors', () => {
  it('narrow by guard and code', () => {
    const error: unknown = undefined;
    if (isLanyingApiError(error, ErrorCode.UserNotFound)) {
      expectTypeOf(error).toEqualTypeOf<LanyingApiError<10000>>();
      expectTypeOf(error.code).toEqualTypeOf<10000>();
      expectTypeOf(error.name).toEqualTypeOf<'LanyingApiError'>();
      expectTypeOf(error.outcome).toEqualTypeOf<'not-sent' | 'rejected' | 'unknown'>();
    }
    if (isLanyingApiError(error)) expectTypeOf(error).toEqualTypeOf<LanyingApiError>();
    if (isLanyingError(error)) expectTypeOf(error).toEqualTypeOf<LanyingError>();
  });

  it('allow codes that no document lists', () => {
    const error: unknown = undefined;
    if (isLanyingApiError(error, 99997)) expectTypeOf(error.code).toEqualTypeOf<99997>();
    if (isLanyingApiError(error)) assertType<ErrorCode>(error.code);
  });
});

describe('options', () => {
  it('want endpoint and app', () => {
    // @ts-expect-error endpoint and appId are required
    createLanyingClient({});
    createLanyingClient({ endpoint: '', appId: '' });
    createLanyingClient({ endpoint: '', appId: '', accessToken: 'a' });
    createLanyingClient({ endpoint: '', appId: '', accessToken: async () => 'a' });
    // An option that is undefined counts as absent.
    createLanyingCore({ endpoint: '', appId: '', accessToken: undefined });
  });

  it('take the fetch of the platform and one that knows requests only', () => {
    createLanyingClient({ endpoint: '', appId: '', fetch });
    createLanyingClient({ endpoint: '', appId: '', fetch: async (url: string) => new Response(url) });
    // @ts-expect-error a fetch is called with a URL
    createLanyingClient({ endpoint: '', appId: '', fetch: async (request: Request) => new Response(request.url) });
  });
});

describe('raw', () => {
  it('is typed by the paths of the description', async () => {
    const { data } = await raw.POST('/group/create', { body: { name: 'g001' } });
    expectTypeOf(data?.message).toEqualTypeOf<string | null | undefined>();
    // Codes are an open set, and stay usable as numbers.
    assertType<number | undefined>(data?.code);
    // @ts-expect-error no such path
    raw.GET('/group/unknown');
    // @ts-expect-error group_id is required
    raw.GET('/group/member_list', {});
  });
});
