/** Users and groups that a run made, by name; cases are functions of their ids. */
export interface Scene {
  /** Owns both groups; friend of Ben. */
  readonly ada: number;
  /** Administrator of both groups. */
  readonly ben: number;
  /** Member of both groups. */
  readonly cho: number;
  /** Rejects friend requests; member of no group. */
  readonly dee: number;
  /** Has blocked Ada, and is blocked in the council. */
  readonly eve: number;
  /** Approves friend requests and invitations to groups. */
  readonly fay: number;
  /** Requires those who request to be friends to solve a question. */
  readonly gus: number;
  /** Id of a user who was deleted. */
  readonly nobody: number;
  /** A group with Ada, Ben and Cho. */
  readonly choir: number;
  /** A group with the same members, in which only administrators invite. */
  readonly council: number;
  /** A group that was dissolved. */
  readonly noGroup: number;
  /** Access token of Ada herself. */
  readonly userToken: string;
  /** Password of all users. */
  readonly password: string;
  /** Mobile numbers that hardly anybody else has: of the user who sets one, and of nobody. */
  readonly mobile: string;
  readonly unusedMobile: string;
  /** Returns the username of a user of the scene, or a new one under the same prefix. */
  username(name: string): string;
}
