import { fingerprint } from '../../bundle/translations.ts';
import { BODY, CREATE, change, DESTROY, GROUP, LIST, type RuleCases, TYPE, write } from './case.ts';

const ID = 'schemas/shared/GroupId.yaml';

/** A line of translations.txt: the Chinese was written for the English. */
const pair = (english: string, chinese: string): string => `${fingerprint(chinese)} ${fingerprint(english)}\n`;

const WRITTEN = write('translations.txt', pair('Creates a group.', '创建群组。'));

/** Rules about strings in both languages. */
export const languages: Record<string, RuleCases> = {
  translations: {
    failing: [
      {
        why: 'an English text that was edited alone',
        edits: [...WRITTEN, ...change(CREATE, 'description: Creates a group.', 'description: Makes a group.')],
        at: `${CREATE}#/description`,
        message: /The description was edited and its Chinese was not/,
      },
      {
        why: 'an error whose advice was edited alone',
        edits: [
          ...write('translations.txt', pair('A parameter is missing or wrong.', '参数缺失或不正确。')),
          ...change('errors.yaml', 'A parameter is missing or wrong.', 'Something is wrong.'),
        ],
        at: 'errors.yaml#/errors/0/meaning',
        message: /The meaning was edited/,
      },
    ],
    passing: [
      { why: 'strings as they were written together', edits: WRITTEN },
      {
        why: 'strings that were edited together',
        edits: [
          ...WRITTEN,
          ...change(CREATE, 'description: Creates a group.', 'description: Makes a group.'),
          ...change(CREATE, 'description: 创建群组。', 'description: 新建群组。'),
        ],
      },
    ],
  },
  described: {
    failing: [
      {
        why: 'a property',
        edits: change(GROUP, '    description: Name of the group.\n', ''),
        at: `${GROUP}#/properties/name`,
        message: /The property "name" has no description/,
      },
      {
        why: 'a property whose target says nothing either',
        edits: change(ID, 'description: Id of a group.\n', ''),
        at: `${GROUP}#/properties/group_id`,
        message: /The property "group_id" has no description/,
      },
      {
        why: 'a schema file',
        edits: change(GROUP, 'description: A group.\n', ''),
        at: GROUP,
        message: /The schema has no description/,
      },
      {
        why: 'a parameter',
        edits: change(DESTROY, '    description: The group.\n', ''),
        at: `${DESTROY}#/parameters/0`,
        message: /The parameter "group_id" has no description/,
      },
    ],
  },
  chinese: {
    failing: [
      {
        why: 'no Chinese',
        edits: change(GROUP, '    x-zh: 群名称。\n', ''),
        at: `${GROUP}#/properties/name/description`,
        message: /The description has no Chinese\. Add x-zh: a string\./,
      },
      {
        why: 'no Chinese beside a reference',
        edits: change(CREATE, '            x-zh: 群组类型，默认为私有群。\n', ''),
        at: `${CREATE}${BODY}/properties/type/description`,
        message: /The description has no Chinese/,
      },
      {
        why: 'no English',
        edits: change(GROUP, '    description: Name of the group.\n', ''),
        at: `${GROUP}#/properties/name/x-zh`,
        message: /x-zh has no English beside it/,
      },
      {
        why: 'one of two strings',
        edits: change(CREATE, '  summary: 创建群组\n', ''),
        at: `${CREATE}#/x-zh`,
        message: /does not match the English summary and description\. Write it as an object/,
      },
      {
        why: 'an object for one text',
        edits: change(GROUP, 'x-zh: 群名称。', 'x-zh: { description: 群名称。 }'),
        at: `${GROUP}#/properties/name/x-zh`,
        message: /Write it as a string/,
      },
      {
        why: 'English in the place of Chinese',
        edits: change(GROUP, '群名称。', 'Name of the group.'),
        at: `${GROUP}#/properties/name/x-zh`,
        message: /has no Chinese character\. Translate it/,
      },
      {
        why: 'English in one of two strings',
        edits: change(CREATE, '  summary: 创建群组', '  summary: Create a group'),
        at: `${CREATE}#/x-zh/summary`,
        message: /has no Chinese character/,
      },
      {
        why: 'a translated name of an enumeration value',
        edits: change(TYPE, 'x-zh: 私有群。', 'x-zh: { title: 私有, description: 私有群。 }'),
        at: `${TYPE}#/oneOf/0/x-zh`,
        message: /Write it as a string/,
      },
    ],
    passing: [
      {
        why: 'a property called description',
        edits: change(
          GROUP,
          '  parent:',
          '  description: { type: string, description: Text., x-zh: 描述。 }\n  parent:',
        ),
      },
      { why: 'strings inside a response', edits: change(LIST, '上一页的游标。', '上一页返回的游标。') },
    ],
  },
};
