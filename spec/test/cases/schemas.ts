import { CREATE, change, GROUP, type RuleCases, TYPE, write } from './case.ts';

const ID = 'schemas/shared/GroupId.yaml';
const MESSAGE_ID = 'schemas/shared/MessageId.yaml';

/** Rules about schemas and parameters. */
export const schemas: Record<string, RuleCases> = {
  'array-items': {
    failing: [
      {
        why: 'an array of anything',
        edits: change(GROUP, '    type: string', '    type: array'),
        at: `${GROUP}#/properties/name/type`,
        message: /does not describe its items\. Add `items`/,
      },
      {
        why: 'a nullable array of anything',
        edits: change(GROUP, '    type: string', "    type: [array, 'null']"),
        at: `${GROUP}#/properties/name/type`,
        message: /Add `items`/,
      },
      {
        why: 'an array of nothing',
        edits: change(GROUP, '    type: string', '    type: array\n    items: false'),
        at: `${GROUP}#/properties/name/type`,
        message: /Add `items`/,
      },
    ],
  },
  enumerations: {
    failing: [
      {
        why: '`enum`',
        edits: change(GROUP, '    type: string', '    type: string\n    enum: [a, b]'),
        at: `${GROUP}#/properties/name/enum`,
        message: /`enum` cannot explain its values\. Write `oneOf/,
      },
      {
        why: 'a value of another type',
        edits: change(TYPE, 'type: integer\n', 'type: string\n'),
        at: `${TYPE}#/oneOf/0`,
        message: /The value 0 is no string\. Quote it\./,
      },
      { why: 'no type', edits: change(TYPE, 'type: integer\n', ''), at: TYPE, message: /has no type\. Add/ },
      {
        why: 'a value without name',
        edits: change(TYPE, '    title: Private\n', ''),
        at: `${TYPE}#/oneOf/0`,
        message: /The value 0 has no name\. Give it a PascalCase title/,
      },
      {
        why: 'a name in another form',
        edits: change(TYPE, 'title: Private', 'title: private group'),
        at: `${TYPE}#/oneOf/0`,
        message: /The value 0 has no name/,
      },
      {
        why: 'a value without explanation',
        edits: change(TYPE, '    description: A private group.\n', ''),
        at: `${TYPE}#/oneOf/0`,
        message: /The value 0 is not explained/,
      },
      {
        why: 'a member without value',
        edits: change(TYPE, '- const: 2\n    title', '- title'),
        at: `${TYPE}#/oneOf/1`,
        message: /has no `const`/,
      },
      {
        why: 'the same value twice',
        edits: change(TYPE, 'const: 2', 'const: 0'),
        at: `${TYPE}#/oneOf/1`,
        message: /The value 0 is here twice/,
      },
      {
        why: 'the same name twice',
        edits: change(TYPE, 'title: Vivo', 'title: Private'),
        at: `${TYPE}#/oneOf/1`,
        message: /The name "Private" is here twice/,
      },
    ],
    passing: [
      {
        why: 'alternatives that are no enumeration',
        edits: change(GROUP, '    type: string', '    oneOf: [{ type: string, const: all }, { type: object }]'),
      },
    ],
  },
  'exact-integers': {
    failing: [
      {
        why: 'an int64 without maximum',
        edits: change(ID, 'maximum: 9007199254740991\n', ''),
        at: `${ID}#/format`,
        message: /cannot hold every int64\. Add `maximum: 9007199254740991`, or refer to .*MessageId/,
      },
      {
        why: 'a maximum beyond 2^53',
        edits: change(ID, '9007199254740991', '9223372036854775807'),
        at: `${ID}#/maximum`,
        message: /cannot hold every int64/,
      },
      {
        why: 'a minimum below -2^53',
        edits: change(ID, 'maximum:', 'minimum: -9223372036854775808\nmaximum:'),
        at: `${ID}#/minimum`,
        message: /cannot hold this minimum/,
      },
      {
        why: 'an integer of no known size',
        edits: change(GROUP, '    type: string', '    type: integer'),
        at: `${GROUP}#/properties/name/type`,
        message: /does not say how large it gets\. Add `format: int32`/,
      },
      {
        why: 'a message id that fits',
        edits: change(MESSAGE_ID, 'format: int64', 'format: int64\nmaximum: 9007199254740991'),
        at: `${MESSAGE_ID}#/type`,
        message: /A message id has the format int64 and no maximum/,
      },
    ],
    passing: [
      { why: 'an int32', edits: change(GROUP, '    type: string', '    type: integer\n    format: int32') },
      { why: 'a small maximum', edits: change(GROUP, '    type: string', '    type: integer\n    maximum: 9') },
      { why: 'an enumeration', edits: change(TYPE, 'format: int32\n', '') },
    ],
  },
  'schema-file': {
    failing: [
      {
        why: 'another form of name',
        edits: write('schemas/group/group_name.yaml', 'type: string\n'),
        at: 'schemas/group/group_name.yaml',
        message: /names no schema\. Call the file schemas\/<tag or shared>\/<PascalCaseNoun>\.yaml/,
      },
      {
        why: 'the same name in two folders',
        edits: write('schemas/user/Group.yaml', 'type: string\n'),
        at: 'schemas/user/Group.yaml',
        message: /The schema Group is in schemas\/group\/Group\.yaml already/,
      },
      {
        why: 'a reference into a file',
        edits: change(CREATE, 'schemas/group/Group.yaml', 'schemas/group/Group.yaml#/properties/name'),
        at: `${CREATE}#/responses/200/content/application~1json/schema/properties/data/$ref`,
        message: /points into a file\. Move the schema to a file of its own/,
      },
    ],
  },
};
