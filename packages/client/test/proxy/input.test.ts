import { describe, expect, it } from 'vitest';
import { outcome, pageRequest, setUp, user } from './support.ts';

const group = 7;

/** Expects a rejection with this status, a reason that matches, and nothing sent. */
async function expectRejection(request: Request, status: number, reason: RegExp | string) {
  const { proxy, arrived, checked } = setUp();
  expect(await outcome(await proxy(request))).toEqual([status, expect.stringMatching(reason)]);
  expect([arrived, checked]).toEqual([[], []]);
}

describe('a query is rejected', () => {
  it.each([
    // Names that are not those of the description, whatever they become when they are sent on.
    [`a%26group_id=666&group_id=${group}`, 'no query parameter "a&group_id"'],
    [`group_id=${group}&group_id%3D666%26x=1`, 'no query parameter "group_id=666&x"'],
    [`group_id%3D666%23=y&group_id=${group}`, 'no query parameter "group_id=666#"'],
    [`group_id=${group}&other=1`, 'no query parameter "other"'],
    [`group_id=${group}&Group_id=8`, 'no query parameter "Group_id"'],
    [`group_id=${group}&group_id%20=8`, 'no query parameter "group_id "'],
    [`group_id=${group}&group_id[]=8`, 'no query parameter'],
    [`group_id=${group}&group_id%00=8`, 'no query parameter'],
    [`group_id=${group}&`, 'no query parameter ""'],
    [`group_id=${group}&=8`, 'no query parameter ""'],
    [`group_id=${group};group_id=8`, 'query.group_id must be'],
    [`group_id=${group}&__proto__=8`, 'no query parameter "__proto__"'],
    [`group_id=${group}&constructor=8`, 'no query parameter "constructor"'],
    [`group_id=${group}&app_id=other`, 'no query parameter "app_id"'],
    [`group_id=${group}&access-token=x`, 'no query parameter "access-token"'],
    // Parameters that the service and the proxy could read differently.
    ['group_id=7&group_id=666', 'group_id must be given once'],
    ['group_id=7&group%5Fid=666', 'group_id must be given once'],
    ['group_id=7&group_id=7', 'group_id must be given once'],
    // Values that are not of the type.
    ['', 'query.group_id is required'],
    ['group_id', 'query.group_id must be'],
    ['group_id=', 'query.group_id must be'],
    ['group_id=abc', 'query.group_id must be'],
    ['group_id=7%26user_id=5', 'query.group_id must be'],
    ['group_id=7=8', 'query.group_id must be'],
    ['group_id=07', 'query.group_id must be'],
    ['group_id=%207', 'query.group_id must be'],
    ['group_id=7.0', 'query.group_id must be'],
    ['group_id=1e3', 'query.group_id must be'],
    ['group_id=0x10', 'query.group_id must be'],
    ['group_id=9007199254740993', 'query.group_id must be'],
    ['group_id=99999999999999999999', 'query.group_id must be'],
    ['group_id=NaN', 'query.group_id must be'],
    ['group_id=Infinity', 'query.group_id must be'],
    ['group_id=%ff', 'not valid percent-encoded UTF-8'],
    ['group_id=%zz', 'not valid percent-encoded UTF-8'],
    ['group_id=%ed%a0%80', 'not valid percent-encoded UTF-8'],
  ])('%s', async (query, reason) => {
    await expectRejection(pageRequest(`/group/info?${query}`), 400, reason);
  });

  it.each([
    ['/user/list?page_size=201', 'query.page_size must be at most 200'],
    ['/user/list?page_num=0', 'query.page_num must be at least 1'],
    ['/group/member_list?group_id=7&limit=0', 'query.limit must be at least 1'],
    ['/file/download/chat?file_sign=a&image_type=9', 'query.image_type must be one of'],
    ['/file/download/chat?file_sign=a&w=1e400', 'query.w must be of type number'],
    ['/roster/name?username=', 'query.username must have at least 1'],
    ['/message/ack?msg_id=-1', 'query.msg_id must be a message id'],
  ])('%s, whose value the description excludes', async (path, reason) => {
    await expectRejection(pageRequest(path), 400, reason);
  });

  it('longer than 16384 characters', async () => {
    await expectRejection(
      pageRequest(`/roster/name?username=${'a'.repeat(500_000)}`),
      414,
      'longer than 16384 characters',
    );
  });
});

const create = (body: unknown): Request => pageRequest('/group/create', { body });
const send = (fields: string): Request =>
  pageRequest('/message/send', { body: `{"targets":[1],"type":1,"content_type":0,"content":"a"${fields}}` });

describe('a body is rejected', () => {
  it.each<[unknown, string]>([
    ['', 'not JSON'],
    ['no json', 'not JSON'],
    ['{"name":', 'not JSON'],
    ['[]', 'body must be of type object'],
    ['"text"', 'body must be of type object'],
    ['null', 'body must be of type object'],
    ['5', 'body must be of type object'],
    [{}, 'body.name is required'],
    [{ name: '' }, 'body.name must have at least 1 characters'],
    [{ name: 5 }, 'body.name must be of type string'],
    [{ name: null }, 'body.name must be of type string'],
    [{ name: ['g'] }, 'body.name must be of type string'],
    [{ name: 'g', type: 1 }, 'body.type must be one of'],
    [{ name: 'g', type: '0' }, 'body.type must be of type integer'],
    [{ name: 'g', user_list: 5 }, 'body.user_list must be of type array'],
    [{ name: 'g', user_list: ['5'] }, 'body.user_list\\[0\\] must be of type integer'],
    [{ name: 'g', user_list: [5, 1.5] }, 'body.user_list\\[1\\] must be of type integer'],
    [{ name: 'g', user_list: [null] }, 'body.user_list\\[0\\] must be of type integer'],
    [{ name: 'g', owner_id: 5 }, 'no field "owner_id"'],
    [{ name: 'g', NAME: 'h' }, 'no field "NAME"'],
    ['{"name":"g","__proto__":{"owner_id":5}}', 'no field "__proto__"'],
    ['{"name":"g","constructor":5}', 'no field "constructor"'],
    [`{"name":"g","${'x'.repeat(100)}":5}`, 'no field "x{60}…"'],
  ])('%j', async (body, reason) => {
    await expectRejection(create(body), 400, reason);
  });

  it.each([
    [',"targets":[12345678901234567890]', 'too large'],
    [',"transaction_id":9007199254740993', 'too large'],
    [',"transaction_id":1e400', '(must be at most|too large)'],
    [',"transaction_id":1e20', 'must be at most 9007199254740991'],
    [',"related_mid":-1', 'body.related_mid must be a message id'],
    [',"related_mid":"05"', 'body.related_mid must be a message id'],
    [',"related_mid":"5\\",\\"from_user_id\\":\\"9"', 'body.related_mid must be a message id'],
    [',"from_user_id":"9"', 'body.from_user_id must be of type integer'],
    [',"from_user_id":[9]', 'body.from_user_id must be of type integer'],
  ])('with an integer that is sent as no other: %s', async (fields, reason) => {
    await expectRejection(send(fields), 400, reason);
  });

  it.each([
    ['[', ']'],
    ['{"a":', '}'],
  ])('that is nested deeply with %s', async (open, close) => {
    const deep = `${open.repeat(10_000)}1${close.repeat(10_000)}`;
    await expectRejection(create(deep), 400, 'nested more than 64 levels');
    await expectRejection(create(`{"name":${deep}}`), 400, 'nested more than 64 levels');
  });

  it.each([
    send(',"related_mid":9223372036854775808'),
    pageRequest('/push/notify', { body: '{"audience":"all","message":{"ext":{"a":1e400}}}' }),
    pageRequest('/push/notify', { body: '{"audience":"all","message":{"ext":{"a":12345678901234567890}}}' }),
    pageRequest('/push/notify', {
      body: `{"audience":"all","message":{"ext":${'{"a":'.repeat(70)}1${'}'.repeat(70)}}}`,
    }),
  ])('that cannot be sent exactly', async (request) => {
    const { proxy, arrived } = setUp();
    expect((await proxy(request)).status).toBe(400);
    expect(arrived).toEqual([]);
  });

  it('unless what a free-form field has can be sent exactly', async () => {
    const { proxy, arrived } = setUp();
    const ext = '{"a":[1,0.5,null,true,{"constructor":"好"}]}';
    await proxy(pageRequest('/push/notify', { body: `{"audience":"all","message":{"ext":${ext}}}` }));
    expect(arrived[0]?.body).toContain(ext);
  });

  it.each([
    [{ audience: 'some' }, 'exactly one of the forms'],
    [{ audience: {} }, 'exactly one of the forms'],
    [{ audience: { tag: ['a'], alias: ['b'] } }, 'exactly one of the forms'],
    [{ audience: { tag: [] } }, 'exactly one of the forms'],
  ])('whose choice is none of the description: %j', async (fields, reason) => {
    await expectRejection(pageRequest('/push/notify', { body: { message: {}, ...fields } }), 400, reason);
  });

  it('that is not UTF-8', async () => {
    const body = new Uint8Array([0x22, 0xff, 0x22]);
    const request = new Request(pageRequest('/user/public', { body: 'x' }), { body });
    await expectRejection(request, 400, 'UTF-8');
  });

  it('where the operation has none', async () => {
    await expectRejection(pageRequest('/group/leave?group_id=7', { body: { group_id: 8 } }), 400, 'has no body');
  });

  it('larger than the limit, without reading further', async () => {
    const { proxy, arrived } = setUp({ maxBodySize: 1000 });
    let chunks = 0;
    const body = new ReadableStream({
      pull(controller) {
        chunks++;
        controller.enqueue(new Uint8Array(400).fill(32));
      },
    });
    const endless = new Request(pageRequest('/group/create', { body: '' }), { body, duplex: 'half' } as RequestInit);
    expect(await outcome(await proxy(endless))).toEqual([413, expect.stringContaining('1000 bytes')]);
    expect(chunks).toBeLessThan(6);
    const announced = pageRequest('/group/create', { body: { name: 'g' }, headers: { 'content-length': '5000' } });
    expect((await proxy(announced)).status).toBe(413);
    expect((await proxy(create({ name: '好'.repeat(400) }))).status).toBe(413);
    expect(arrived).toEqual([]);
    expect((await proxy(create({ name: '好'.repeat(300) }))).status).toBe(200);
  });

  it('that somebody has read before, as a fault of the server', async () => {
    const { proxy, rejections } = setUp();
    const request = create({ name: 'g' });
    await request.text();
    expect((await proxy(request)).status).toBe(500);
    expect(String(rejections[0]?.cause)).toContain('before any body parser');
  });
});

describe('an input that is valid', () => {
  it('is sent as a caller of the method would send it', async () => {
    const { proxy, arrived } = setUp();
    await proxy(pageRequest('/group/member_list?group_id=7&cursor=a%26b%3D%2B+c'));
    expect(arrived[0]?.url.search).toBe('?group_id=7&cursor=a%26b%3D%2B%20c');
    await proxy(pageRequest('/group/application_list?limit=5', { body: { group_list: [1, 2] } }));
    expect([arrived[1]?.url.search, arrived[1]?.body]).toEqual(['?limit=5', '{"group_list":[1,2]}']);
  });

  it('is sent with the last of several fields of one name', async () => {
    const { proxy, arrived } = setUp();
    await proxy(create('{"name":"a","name":"b"}'));
    expect(arrived[0]?.body).toBe('{"name":"b"}');
  });

  it('may name the largest ids', async () => {
    const { proxy, arrived, checked } = setUp();
    await proxy(send(`,"related_mid":9223372036854775807,"from_user_id":${user}`));
    expect(checked[0]?.input['related_mid']).toBe('9223372036854775807');
    expect(arrived[0]?.body).toContain('"related_mid":9223372036854775807');
  });
});
