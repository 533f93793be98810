import type { Edit } from '../support/lint-fixture.ts';

/** A sample that breaks a rule, where the rule must say so, and what it must say. */
interface Failing {
  why: string;
  edits: Edit[];
  at: string;
  message: RegExp;
}

/** A sample other than the fixture itself that a rule must leave alone. */
interface Passing {
  why: string;
  edits: Edit[];
}

export interface RuleCases {
  failing: Failing[];
  passing?: Passing[];
}

/** Replaces `from` by `to` in one file. */
export function change(file: string, from: string, to: string): Edit[] {
  return [{ file, from, to }];
}

/** Writes a new file, or all of an old one. */
export function write(file: string, to: string): Edit[] {
  return [{ file, to }];
}

/** Deletes a file. */
export function drop(file: string): Edit[] {
  return [{ file, to: null }];
}

/** A download, which returns bytes or a redirect, beside the operations of the fixture. */
export const DOWNLOAD: Edit[] = [
  ...change(
    'openapi.yaml',
    'paths:\n',
    'paths:\n  /group/picture: { get: { $ref: paths/group/downloadPicture.yaml } }\n',
  ),
  ...write(
    'paths/group/downloadPicture.yaml',
    `operationId: downloadPicture
summary: Download a picture
description: Downloads the picture of a group.
x-zh: { summary: 下载群头像, description: 下载群头像。 }
tags: [group]
x-source: [reference]
x-token: none
x-errors: [GroupNotFound]
responses:
  "200":
    description: The picture.
    x-zh: 群头像。
    content:
      application/octet-stream: {}
  "302":
    description: The picture is elsewhere.
    x-zh: 群头像在别处。
    headers:
      Location:
        description: Where the picture is.
        x-zh: 群头像的地址。
        schema: { type: string }
`,
  ),
  ...write(
    'examples/downloadPicture.ok.json',
    `{
  "summary": "A picture",
  "x-zh": "群头像",
  "request": {},
  "response": { "status": 302, "headers": { "Location": "https://im.example/1.png" } }
}
`,
  ),
  ...write(
    'examples/downloadPicture.groupNotFound.json',
    `{
  "summary": "No group",
  "x-zh": "没有该群组",
  "request": {},
  "response": { "code": 20001, "message": "no group" }
}
`,
  ),
];

/** A webhook beside the operations of the fixture. */
export const WEBHOOK: Edit[] = [
  ...change(
    'openapi.yaml',
    'paths:\n',
    'webhooks:\n  groupCallback: { post: { $ref: webhooks/groupCallback.yaml } }\npaths:\n',
  ),
  ...write(
    'webhooks/groupCallback.yaml',
    `operationId: groupCallback
summary: A group was created
description: The service posts each new group.
x-zh: { summary: 创建了群组, description: 服务端推送每个新群组。 }
tags: [group]
x-source: [observed]
requestBody:
  required: true
  content:
    application/json:
      schema: { $ref: ../schemas/group/Group.yaml }
responses:
  "200":
    description: The group was received.
    x-zh: 已收到群组。
`,
  ),
  ...write(
    'examples/groupCallback.created.json',
    `{
  "summary": "A group",
  "x-zh": "一个群组",
  "request": { "body": { "group_id": 1, "name": "g" } }
}
`,
  ),
];

export const CALLBACK = 'webhooks/groupCallback.yaml';
export const CREATE = 'paths/group/createGroup.yaml';
export const LIST = 'paths/group/listGroups.yaml';
export const DESTROY = 'paths/group/destroyGroup.yaml';
export const GROUP = 'schemas/group/Group.yaml';
export const TYPE = 'schemas/group/GroupType.yaml';
export const ANSWER = '#/responses/200/content/application~1json/schema';
export const BODY = '#/requestBody/content/application~1json/schema';
