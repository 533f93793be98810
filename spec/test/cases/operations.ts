import { ANSWER, CREATE, change, DESTROY, DOWNLOAD, LIST, type RuleCases, write } from './case.ts';

const moved = [
  ...change('openapi.yaml', CREATE, 'paths/group/makeGroup.yaml'),
  ...write('paths/group/makeGroup.yaml', 'operationId: createGroup\ntags: [group]\n'),
];

/** Rules about an operation as a whole. */
export const operations: Record<string, RuleCases> = {
  'no-questions': {
    failing: [
      {
        why: 'an open question',
        edits: change(CREATE, 'summary: Create a group', "summary: '?'"),
        at: `${CREATE}#/summary`,
        message: /Replace the "\?"/,
      },
      {
        why: 'a field without a name',
        edits: change(CREATE, '          name:', "          '?':"),
        at: `${CREATE}#/requestBody/content/application~1json/schema/properties/?`,
        message: /Replace the "\?"/,
      },
    ],
  },
  'operation-id': {
    failing: [
      {
        why: 'snake case',
        edits: change(CREATE, 'createGroup', 'create_group'),
        at: `${CREATE}#/operationId`,
        message: /"create_group" is not camelCase verb and noun\. Write it like/,
      },
      {
        why: 'a verb alone',
        edits: change(CREATE, 'createGroup', 'create'),
        at: `${CREATE}#/operationId`,
        message: /not camelCase verb and noun/,
      },
      {
        why: 'a verb outside the list',
        edits: change(CREATE, 'createGroup', 'makeGroup'),
        at: `${CREATE}#/operationId`,
        message: /begins with "make", which is no verb .* Use one of accept,/,
      },
      {
        why: 'a read verb for a method that writes',
        edits: change(DESTROY, 'destroyGroup', 'getGroup'),
        at: `${DESTROY}#/operationId`,
        message: /says that it only reads, but its method is DELETE\. Begin it with a write verb/,
      },
    ],
    passing: [{ why: 'POST may read', edits: change(CREATE, 'createGroup', 'findGroup') }],
  },
  'operation-file': {
    failing: [
      {
        why: 'another file name',
        edits: moved,
        at: 'paths/group/makeGroup.yaml#/operationId',
        message: /is in paths\/group\/makeGroup\.yaml\. Move it to paths\/group\/createGroup\.yaml\./,
      },
      {
        why: 'another folder than the tag',
        edits: change(CREATE, 'tags: [group]', 'tags: [user]'),
        at: `${CREATE}#/operationId`,
        message: /Move it to paths\/user\/createGroup\.yaml\./,
      },
      {
        why: 'two tags',
        edits: change(CREATE, 'tags: [group]', 'tags: [group, user]'),
        at: `${CREATE}#/tags`,
        message: /exactly one tag/,
      },
      {
        why: 'no tag',
        edits: change(CREATE, 'tags: [group]\n', ''),
        at: CREATE,
        message: /exactly one tag/,
      },
    ],
  },
  'operation-source': {
    failing: [
      {
        why: 'missing',
        edits: change(CREATE, 'x-source: [quick-start, reference]\n', ''),
        at: CREATE,
        message: /List one or both/,
      },
      {
        why: 'an unknown document',
        edits: change(CREATE, '[quick-start, reference]', '[hearsay]'),
        at: `${CREATE}#/x-source`,
        message: /List one or both of quick-start, reference/,
      },
      {
        why: 'empty',
        edits: change(CREATE, '[quick-start, reference]', '[]'),
        at: `${CREATE}#/x-source`,
        message: /one or both/,
      },
      {
        why: 'twice the same',
        edits: change(CREATE, '[quick-start, reference]', '[reference, reference]'),
        at: `${CREATE}#/x-source`,
        message: /one or both/,
      },
      {
        why: 'both documented and observed',
        edits: change(CREATE, '[quick-start, reference]', '[reference, observed]'),
        at: `${CREATE}#/x-source`,
        message: /or write \[observed\]/,
      },
    ],
    passing: [{ why: 'an observed operation', edits: change(CREATE, '[quick-start, reference]', '[observed]') }],
  },
  'operation-token': {
    failing: [
      {
        why: 'missing',
        edits: change(CREATE, 'x-token: any\n', ''),
        at: CREATE,
        message: /one of none, user, admin or any/,
      },
      {
        why: 'an unknown token',
        edits: change(CREATE, 'x-token: any', 'x-token: root'),
        at: `${CREATE}#/x-token`,
        message: /one of none, user, admin or any/,
      },
    ],
  },
  'operation-errors': {
    failing: [
      {
        why: 'missing',
        edits: change(CREATE, 'x-errors: [TooManyGroups]\n', ''),
        at: CREATE,
        message: /List names .* or `\[\]`/,
      },
      {
        why: 'an unknown name',
        edits: change(CREATE, '[TooManyGroups]', '[TooManyGroups, GroupLost]'),
        at: `${CREATE}#/x-errors/1`,
        message: /"GroupLost" is no documented error of errors\.yaml\. Correct the name/,
      },
      {
        why: 'an observed code',
        edits: change(CREATE, '[TooManyGroups]', '[SessionExpired]'),
        at: `${CREATE}#/x-errors/0`,
        message: /no documented error/,
      },
      {
        why: 'an error that every operation has',
        edits: change(CREATE, '[TooManyGroups]', '[InvalidParameter]'),
        at: `${CREATE}#/x-errors/0`,
        message: /has the scope "all", so bundling adds it\. Take it out\./,
      },
      {
        why: 'twice',
        edits: change(CREATE, '[TooManyGroups]', '[TooManyGroups, TooManyGroups]'),
        at: `${CREATE}#/x-errors/1`,
        message: /listed twice/,
      },
      {
        why: 'an error of every operation that requires a token',
        edits: change(CREATE, '[TooManyGroups]', '[MissingAccessToken]'),
        at: `${CREATE}#/x-errors/0`,
        message: /has the scope "token", so bundling adds it/,
      },
    ],
    passing: [
      {
        why: 'such an error where no token is taken',
        edits: [
          ...change(CREATE, 'x-token: any', 'x-token: none'),
          ...change(CREATE, '[TooManyGroups]', '[MissingAccessToken]'),
        ],
      },
    ],
  },
  'said-once': {
    failing: [
      {
        why: 'security',
        edits: change(CREATE, 'x-token: any', 'x-token: any\nsecurity: []'),
        at: `${CREATE}#/security`,
        message: /Bundling adds security/,
      },
      {
        why: 'a header parameter',
        edits: change(LIST, 'in: query', 'in: header'),
        at: `${LIST}#/parameters/0`,
        message: /"cursor" is a header parameter; .* Take it out/,
      },
      {
        why: 'another status',
        edits: change(CREATE, 'responses:\n', 'responses:\n  default: { description: Failure. }\n'),
        at: `${CREATE}#/responses/default`,
        message: /Take it out and name the errors in x-errors/,
      },
      {
        why: 'a field of every envelope',
        edits: change(LIST, '            cursor:\n', '            code:\n'),
        at: `${LIST}${ANSWER}/properties/code`,
        message: /Bundling adds "code" to every response/,
      },
      {
        why: 'a redirect of an operation that is no download',
        edits: change(CREATE, 'responses:\n', 'responses:\n  "302": { description: Elsewhere. }\n'),
        at: `${CREATE}#/responses/302`,
        message: /The response 302 does not belong here/,
      },
      {
        why: 'an envelope of a download',
        edits: change(LIST, 'operationId: listGroups', 'operationId: downloadGroups'),
        at: `${LIST}#/responses/200/content/application~1json`,
        message: /A download returns bytes, and bundling adds the envelope of its failures/,
      },
    ],
    passing: [{ why: 'the bytes and the redirect of a download', edits: DOWNLOAD }],
  },
  'table-of-contents': {
    failing: [
      {
        why: 'an operation in the table',
        edits: change('openapi.yaml', `{ $ref: ${CREATE} }`, '{ operationId: createGroup }'),
        at: 'openapi.yaml#/paths/~1group~1create/post',
        message: /POST \/group\/create is more than a reference/,
      },
      {
        why: 'a file outside paths/',
        edits: change('openapi.yaml', CREATE, 'schemas/group/Group.yaml'),
        at: 'openapi.yaml#/paths/~1group~1create/post',
        message: /Write `post: \{ \$ref: paths\/<tag>\/<operationId>\.yaml \}`/,
      },
      {
        why: 'something that is no method',
        edits: change('openapi.yaml', `{ post: { $ref: ${CREATE} }`, `{ summary: Create, post: { $ref: ${CREATE} }`),
        at: 'openapi.yaml#/paths/~1group~1create/summary',
        message: /"summary" does not belong in the table of contents/,
      },
    ],
  },
};
