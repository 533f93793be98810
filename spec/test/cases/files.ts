import { CALLBACK, CREATE, change, DESTROY, DOWNLOAD, drop, type RuleCases, WEBHOOK, write } from './case.ts';

const OK = 'examples/createGroup.ok.json';
const FAILURE = 'examples/createGroup.tooManyGroups.json';
const ERRORS = 'errors.yaml';

/** Rules about what is beside the description: errors.yaml, examples/, and files that nobody needs. */
export const files: Record<string, RuleCases> = {
  'no-orphans': {
    failing: [
      {
        why: 'a schema that nothing refers to',
        edits: write('schemas/group/GroupNote.yaml', 'type: string\n'),
        at: 'schemas/group/GroupNote.yaml',
        message: /Nothing refers to schemas\/group\/GroupNote\.yaml\. Refer to it or delete it/,
      },
      {
        why: 'an operation outside the table of contents',
        edits: change('openapi.yaml', `  /group/destroy: { delete: { $ref: ${DESTROY} } }\n`, ''),
        at: DESTROY,
        message: /Nothing refers to/,
      },
    ],
  },
  'error-catalogue': {
    failing: [
      { why: 'no file', edits: drop(ERRORS), at: ERRORS, message: /cannot be read: .* Put it beside openapi\.yaml/ },
      { why: 'broken YAML', edits: write(ERRORS, 'errors: [\n'), at: ERRORS, message: /cannot be read: / },
      {
        why: 'another list',
        edits: change(ERRORS, 'observed:', 'seen:'),
        at: ERRORS,
        message: /two lists, `errors` and/,
      },
      {
        why: 'a code twice',
        edits: change(ERRORS, 'code: 402', 'code: 10002'),
        at: `${ERRORS}#/observed/0/code`,
        message: /The code 10002 is here twice/,
      },
      {
        why: 'a name twice',
        edits: change(ERRORS, 'SessionExpired', 'GroupNotFound'),
        at: `${ERRORS}#/observed/0/name`,
        message: /The name GroupNotFound is here twice/,
      },
      ...wrong('code: 402', 'code: 200', 'code', /Write the integer that the envelope carries/),
      ...wrong('SessionExpired', 'session_expired', 'name', /Write a PascalCase name/),
      ...wrong('scope: token', 'scope: some', 'scope', /Write all, token or operation/, 'errors/1'),
      ...wrong('category: auth', 'category: Log in', 'category', /one kebab-case word/, 'errors/1'),
      ...wrong('retry: later', 'retry: perhaps', 'retry', /Write no, new-token or later/, 'errors/3'),
      ...wrong('meaning: The session is over.', 'meaning: ""', 'meaning', /one English sentence/),
      ...wrong('remedy: Log in again.', 'remedy: ""', 'remedy', /what to do about it/),
      ...wrong('会话已过期。', 'Expired.', 'x-zh', /the Chinese meaning and remedy/),
      ...wrong('添加故障。', 'Add a fault.', 'mock', /how to see the error on the mock/),
      {
        why: 'a missing field',
        edits: change(ERRORS, '    remedy: Log in again.\n', ''),
        at: `${ERRORS}#/observed/0`,
        message: /The error has no remedy\. Add it/,
      },
      {
        why: 'an unknown field',
        edits: change(ERRORS, '    remedy: Log in again.\n', '    remedy: Log in again.\n    status: 401\n'),
        at: `${ERRORS}#/observed/0/status`,
        message: /An error has no "status"/,
      },
    ],
  },
  examples: {
    failing: [
      {
        why: 'no success',
        edits: drop(OK),
        at: `${CREATE}#/operationId`,
        message: /no example of success\. Add examples\/createGroup\.ok\.json/,
      },
      {
        why: 'no failure',
        edits: drop(FAILURE),
        at: `${CREATE}#/operationId`,
        message: /no example of a failure\. Add one, such as examples\/createGroup\.tooManyGroups\.json/,
      },
      {
        why: 'a webhook without one',
        edits: [...WEBHOOK, ...drop('examples/groupCallback.created.json')],
        at: `${CALLBACK}#/operationId`,
        message: /"groupCallback" has no example/,
      },
      {
        why: 'a request that is not what a webhook sends',
        edits: [...WEBHOOK, ...change('examples/groupCallback.created.json', '"name": "g"', '"name": 1')],
        at: 'examples/groupCallback.created.json#/request/body/name',
        message: /request\.body\.name/,
      },
      {
        why: 'no operation',
        edits: write('examples/leaveGroup.ok.json', '{}'),
        at: 'examples/leaveGroup.ok.json',
        message: /There is no operation "leaveGroup"/,
      },
      {
        why: 'another form of name',
        edits: write('examples/ok.json', '{}'),
        at: 'examples/ok.json',
        message: /names no example/,
      },
      {
        why: 'broken JSON',
        edits: write('examples/createGroup.more.json', '{'),
        at: 'examples/createGroup.more.json',
        message: /cannot be read: .* Write valid JSON/,
      },
      {
        why: 'no summary',
        edits: change(OK, '  "summary": "A private group",\n', ''),
        at: OK,
        message: /has no "summary"/,
      },
      { why: 'no Chinese', edits: change(OK, '私有群', 'Private'), at: `${OK}#/x-zh`, message: /no Chinese character/ },
      {
        why: 'a header that is not known',
        edits: change(OK, '"user_id": "1"', '"cookie": "1"'),
        at: `${OK}#/request/headers`,
        message: /Correct the example or the description/,
      },
      {
        why: 'a parameter of the wrong type',
        edits: change('examples/listGroups.ok.json', '"limit": 1', '"limit": "1"'),
        at: 'examples/listGroups.ok.json#/request/query/limit',
        message: /request\.query\.limit must be of the type integer, not string/,
      },
      {
        why: 'a parameter too few',
        edits: change('examples/destroyGroup.ok.json', '"group_id": 7', ''),
        at: 'examples/destroyGroup.ok.json#/request/query',
        message: /request\.query has no "group_id"/,
      },
      {
        why: 'a parameter that is not described',
        edits: change('examples/listGroups.ok.json', '"limit": 1', '"page": 1'),
        at: 'examples/listGroups.ok.json#/request/query',
        message: /has "page", which the description does not know/,
      },
      {
        why: 'no body',
        edits: change(FAILURE, '"body": { "name": "g" }', ''),
        at: `${FAILURE}#/request`,
        message: /request has no "body"/,
      },
      {
        why: 'a body where none is described',
        edits: change('examples/listGroups.missingAccessToken.json', '"request": {}', '"request": { "body": {} }'),
        at: 'examples/listGroups.missingAccessToken.json#/request',
        message: /request has "body", which the description does not know/,
      },
      {
        why: 'a wrong value of an enumeration',
        edits: change(OK, '"name": "g", "type": 0', '"name": "g", "type": 1'),
        at: `${OK}#/request/body/type`,
        message: /request\.body\.type is none of the alternatives described/,
      },
      {
        why: 'a field of the response that is not described',
        edits: change(OK, '"group_id": 7', '"size": 1, "group_id": 7'),
        at: `${OK}#/response/data`,
        message: /response\.data has "size", which the description does not know/,
      },
      {
        why: 'a failure that the operation does not return',
        edits: change(FAILURE, '20007', '20001'),
        at: `${FAILURE}#/response/code`,
        message: /"createGroup" does not return 20001\. Name the error in x-errors/,
      },
      {
        why: 'a failure under the name of another',
        edits: change(FAILURE, '20007', '10002'),
        at: `${FAILURE}#/response/code`,
        message: /10002 is InvalidParameter\. Call the file examples\/createGroup\.invalidParameter\.json/,
      },
      {
        why: 'a failure without message',
        edits: change(FAILURE, ', "message": "too many groups"', ''),
        at: `${FAILURE}#/response`,
        message: /response has no "message"/,
      },
      {
        why: 'a response without code',
        edits: change(OK, '"code": 200,\n', ''),
        at: `${OK}#/response`,
        message: /response has no "code"/,
      },
      {
        why: 'an envelope as the success of a download',
        edits: [
          ...DOWNLOAD,
          ...change('examples/downloadPicture.ok.json', '"status": 302', '"code": 200, "status": 302'),
        ],
        at: 'examples/downloadPicture.ok.json#/response',
        message: /response has "code", which the description does not know/,
      },
    ],
    passing: [
      { why: 'a redirect as the success of a download', edits: DOWNLOAD },
      {
        why: 'a field of one part of a composition',
        edits: [
          ...write(
            'schemas/group/LargeGroup.yaml',
            'allOf: [{ $ref: Group.yaml }, { type: object, properties: { size: { type: integer } } }]\n',
          ),
          ...change(
            CREATE,
            'data: { $ref: ../../schemas/group/Group.yaml }',
            'data: { $ref: ../../schemas/group/LargeGroup.yaml }',
          ),
          ...change(OK, '"group_id": 7', '"size": 1, "group_id": 7'),
        ],
      },
    ],
  },
};

function wrong(from: string, to: string, key: string, message: RegExp, entry = 'observed/0') {
  return [{ why: `a wrong ${key}`, edits: change(ERRORS, from, to), at: `${ERRORS}#/${entry}/${key}`, message }];
}
