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

export const CREATE = 'paths/group/createGroup.yaml';
export const LIST = 'paths/group/listGroups.yaml';
export const DESTROY = 'paths/group/destroyGroup.yaml';
export const GROUP = 'schemas/group/Group.yaml';
export const TYPE = 'schemas/group/GroupType.yaml';
export const ANSWER = '#/responses/200/content/application~1json/schema';
export const BODY = '#/requestBody/content/application~1json/schema';
