import { CALLBACK, CREATE, change, DESTROY, GROUP, LIST, type RuleCases, TYPE, WEBHOOK } from './case.ts';

/** Rules about the extensions. */
export const extensions: Record<string, RuleCases> = {
  twin: {
    failing: [
      {
        why: 'no method',
        edits: change(DESTROY, 'x-twin: post', 'x-twin: remove'),
        at: `${DESTROY}#/x-twin`,
        message: /"remove" is no HTTP method/,
      },
      {
        why: 'its own method',
        edits: change(DESTROY, 'x-twin: post', 'x-twin: delete'),
        at: `${DESTROY}#/x-twin`,
        message: /the operation's own method/,
      },
      {
        why: 'a method that is taken',
        edits: [
          ...change('openapi.yaml', `{ $ref: ${DESTROY} }`, `{ $ref: ${DESTROY} }, get: { $ref: ${LIST} }`),
          ...change(DESTROY, 'x-twin: post', 'x-twin: get'),
        ],
        at: `${DESTROY}#/x-twin`,
        message: /has an operation for GET already/,
      },
    ],
  },
  pagination: {
    failing: [
      {
        why: 'a cursor that nobody declares',
        edits: change(LIST, 'x-pagination: { cursor: cursor, limit: limit, items: data }\n', ''),
        at: LIST,
        message: /takes and returns a cursor\. Say so/,
      },
      {
        why: 'another shape',
        edits: change(LIST, ', items: data }', ' }'),
        at: `${LIST}#/x-pagination`,
        message: /exactly the keys cursor, limit and items/,
      },
      {
        why: 'an operation that does not list',
        edits: change(LIST, 'listGroups', 'getGroups'),
        at: `${LIST}#/x-pagination`,
        message: /Only an operation that lists has pages/,
      },
      {
        why: 'a limit that is no parameter',
        edits: change(LIST, 'limit: limit', 'limit: size'),
        at: `${LIST}#/x-pagination/limit`,
        message: /no query parameter "size"/,
      },
      {
        why: 'a cursor that is not returned',
        edits: change(LIST, '            cursor:\n', '            next:\n'),
        at: `${LIST}#/x-pagination/cursor`,
        message: /The response has no "cursor" to go on with/,
      },
      {
        why: 'items that are no array',
        edits: change(LIST, 'items: data }', 'items: data.list }'),
        at: `${LIST}#/x-pagination/items`,
        message: /The response has no array "data\.list"/,
      },
    ],
  },
  'idempotency-key': {
    failing: [
      {
        why: 'no such field',
        edits: change(CREATE, 'config.request_id', 'request_id'),
        at: `${CREATE}#/x-idempotency-key`,
        message: /no text or integer field "request_id"/,
      },
      {
        why: 'an object',
        edits: change(CREATE, 'config.request_id', 'config'),
        at: `${CREATE}#/x-idempotency-key`,
        message: /no text or integer field "config"/,
      },
    ],
    passing: [{ why: 'a field at the top', edits: change(CREATE, 'config.request_id', 'name') }],
  },
  invalidates: {
    failing: [
      {
        why: 'no such operation',
        edits: change(CREATE, '[listGroups]', '[listGroups, listMembers]'),
        at: `${CREATE}#/x-invalidates/1`,
        message: /There is no operation "listMembers"/,
      },
      {
        why: 'an operation that writes',
        edits: change(CREATE, '[listGroups]', '[destroyGroup]'),
        at: `${CREATE}#/x-invalidates/0`,
        message: /"destroyGroup" writes, so it has no result/,
      },
      {
        why: 'twice',
        edits: change(CREATE, '[listGroups]', '[listGroups, listGroups]'),
        at: `${CREATE}#/x-invalidates/1`,
        message: /listed twice/,
      },
      {
        why: 'a write that does not say',
        edits: change(CREATE, 'x-invalidates: [listGroups]\n', ''),
        at: CREATE,
        message: /does not say what it invalidates/,
      },
      {
        why: 'nothing, without a reason',
        edits: change(CREATE, '[listGroups]', '[]'),
        at: `${CREATE}#/x-invalidates`,
        message: /empty without a reason/,
      },
      {
        why: 'no list',
        edits: change(CREATE, '[listGroups]', 'listGroups'),
        at: `${CREATE}#/x-invalidates`,
        message: /Write a list/,
      },
      {
        why: 'another shape',
        edits: change(CREATE, '[listGroups]', '[{ operation: listGroups, error: GroupNotFound }]'),
        at: `${CREATE}#/x-invalidates/0`,
        message: /operation id, or \{ operation, where \}/,
      },
      {
        why: 'an input that the read does not have',
        edits: change(DESTROY, 'where: { limit:', 'where: { group_id:'),
        at: `${DESTROY}#/x-invalidates/0`,
        message: /"listGroups" has no input "group_id"/,
      },
      {
        why: 'an input that the write does not have',
        edits: change(DESTROY, '[group_id,', '[id,'),
        at: `${DESTROY}#/x-invalidates/0`,
        message: /"destroyGroup" has no input "id"/,
      },
      {
        why: 'inputs of different types',
        edits: change(DESTROY, 'where: { limit:', 'where: { cursor:'),
        at: `${DESTROY}#/x-invalidates/0`,
        message: /"cursor" of "listGroups" is string, and "group_id" of "destroyGroup" is integer/,
      },
      {
        why: 'a result that the read does not have',
        edits: change(DESTROY, 'where: { limit:', 'where: { $result.nobody:'),
        at: `${DESTROY}#/x-invalidates/0`,
        message: /"listGroups" has no result "\$result.nobody"/,
      },
      {
        why: 'a condition on an input that the write does not have',
        edits: change(CREATE, '[listGroups]', '[{ operation: listGroups, when: { nobody: 1 } }]'),
        at: `${CREATE}#/x-invalidates/0`,
        message: /"createGroup" has no input "nobody"/,
      },
      {
        why: 'an expected change of another shape',
        edits: change(CREATE, '[listGroups]', '[listGroups]\nx-optimistic: [{ operation: listGroups, put: name }]'),
        at: `${CREATE}#/x-optimistic/0`,
        message: /An entry of x-optimistic/,
      },
      {
        why: 'on an operation that reads',
        edits: change(LIST, 'x-token: any', 'x-token: any\nx-invalidates: [listGroups]'),
        at: `${LIST}#/x-invalidates`,
        message: /"listGroups" only reads/,
      },
    ],
    passing: [
      {
        why: 'nothing, for a reason',
        edits: change(CREATE, '[listGroups]', '[]\nx-note: Nobody reads it.'),
      },
      {
        why: 'one input of both',
        edits: change(DESTROY, 'where: { limit: [group_id, $actingUser] }', 'where: $actingUser'),
      },
      {
        why: 'several reads, and one of them twice with different conditions',
        edits: change(
          CREATE,
          '[listGroups]',
          '[{ operation: [listGroups], when: { name: g001 } }, { operation: listGroups, where: $actingUser }]',
        ),
      },
      {
        why: 'results to remove',
        edits: change(CREATE, 'x-invalidates: [listGroups]', 'x-invalidates: []\nx-removes: [listGroups]'),
      },
    ],
  },
  note: {
    failing: [
      {
        why: 'no sentence',
        edits: change(DESTROY, 'here.', 'here'),
        at: `${DESTROY}#/x-note`,
        message: /x-note is not a sentence/,
      },
    ],
    passing: [
      { why: 'a note on a property', edits: change(GROUP, '  parent:', '  parent:\n    x-note: Only in trees.') },
    ],
  },
  webhook: {
    failing: [
      {
        why: 'more than a reference',
        edits: [...WEBHOOK, ...change('openapi.yaml', 'groupCallback: { post:', 'groupCallback: { put:')],
        at: 'openapi.yaml#/webhooks/groupCallback',
        message: /more than a reference to its file/,
      },
      {
        why: 'another name',
        edits: [...WEBHOOK, ...change(CALLBACK, 'operationId: groupCallback', 'operationId: callback')],
        at: `${CALLBACK}#/operationId`,
        message: /Give it the name of the file/,
      },
      {
        why: 'a document as its source',
        edits: [...WEBHOOK, ...change(CALLBACK, '[observed]', '[reference]')],
        at: `${CALLBACK}#/x-source`,
        message: /No document describes a webhook/,
      },
      {
        why: 'what only operations have',
        edits: [...WEBHOOK, ...change(CALLBACK, 'x-source', 'x-errors: []\nx-source')],
        at: `${CALLBACK}#/x-errors`,
        message: /A webhook has no x-errors/,
      },
      {
        why: 'another response',
        edits: [...WEBHOOK, ...change(CALLBACK, '"200"', '"204"')],
        at: `${CALLBACK}#/responses`,
        message: /has the response '200' alone/,
      },
    ],
    passing: [{ why: 'a webhook', edits: WEBHOOK }],
  },
  unit: {
    failing: [
      {
        why: 'a unit that nobody knows',
        edits: change(GROUP, '  name:', '  length:\n    x-unit: furlongs\n    type: number\n  name:'),
        at: `${GROUP}#/properties/length/x-unit`,
        message: /"furlongs" is no known unit\. Write one of milliseconds, /,
      },
      {
        why: 'a string with a unit',
        edits: change(GROUP, '  name:', '  length:\n    x-unit: seconds\n    type: string\n  name:'),
        at: `${GROUP}#/properties/length/x-unit`,
        message: /Only a number has a unit/,
      },
      {
        why: 'a unit that the description names, too',
        edits: change(
          GROUP,
          '  name:',
          '  length:\n    x-unit: bytes\n    type: integer\n    description: Size in bytes.\n  name:',
        ),
        at: `${GROUP}#/properties/length/description`,
        message: /x-unit says "bytes" already/,
      },
    ],
    passing: [
      {
        why: 'a number with a unit',
        edits: change(
          GROUP,
          '  name:',
          '  length:\n    x-unit: bytes\n    type: number\n    description: Size.\n    x-zh: 大小。\n  name:',
        ),
      },
    ],
  },
  sensitive: {
    failing: [
      {
        why: 'another word',
        edits: change(GROUP, '  name:', '  motto:\n    x-sensitive: private\n    type: string\n  name:'),
        at: `${GROUP}#/properties/motto/x-sensitive`,
        message: /Write `secret` or `personal`/,
      },
      {
        why: 'a credential without a mark',
        edits: change(GROUP, '  name:', '  store_token: { type: string }\n  name:'),
        at: `${GROUP}#/properties/store_token`,
        message: /"store_token" holds a credential/,
      },
      {
        why: 'a parameter that is a credential',
        edits: change(LIST, '- name: cursor', '- name: sign'),
        at: `${LIST}#/parameters/0/name`,
        message: /"sign" holds a credential/,
      },
      {
        why: 'one name, marked in one place only',
        edits: change(GROUP, '  name:\n', '  name:\n    x-sensitive: personal\n'),
        at: `${CREATE}#/requestBody/content/application~1json/schema/properties/name`,
        message: /Another field "name" is personal/,
      },
      {
        why: 'one name, marked in one place of three',
        edits: change(
          GROUP,
          '  name:',
          `  first: { type: object, properties: { topic: { type: string } } }
  second: { type: object, properties: { topic: { type: string } } }
  topic: { type: string, x-sensitive: personal }
  name:`,
        ),
        at: `${GROUP}#/properties/topic`,
        message: /Most fields "topic" are not personal, and redaction goes by name\. Remove x-sensitive/,
      },
    ],
    passing: [
      { why: 'a mark at the schema', edits: change(TYPE, 'type: integer', 'type: integer\nx-sensitive: personal') },
      {
        why: 'a credential with its mark',
        edits: change(GROUP, '  name:', '  store_token: { type: string, x-sensitive: secret }\n  name:'),
      },
    ],
  },
  'known-extensions': {
    failing: [
      {
        why: 'an extension that nobody explains',
        edits: change(CREATE, 'x-token:', 'x-internal: true\nx-token:'),
        at: `${CREATE}#/x-internal`,
        message: /"x-internal" is not known here\. Take it out, or explain it/,
      },
      {
        why: 'in the wrong place',
        edits: change(GROUP, 'type: object', 'type: object\nx-token: any'),
        at: `${GROUP}#/x-token`,
        message: /It belongs on an operation/,
      },
    ],
    passing: [{ why: 'a property whose name begins alike', edits: change(GROUP, '  parent:', '  x-parent:') }],
  },
};
