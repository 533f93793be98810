/** Times that a seed sets for the first events of a kind; when they are used up, the clock decides. */
export interface SeededTimes {
  /** Of the first groups created. */
  readonly groupCreatedAt: number[];
  /** Of the first invitations that bring members in. */
  readonly joinTime: number[];
  /** Version of the list of members after the first invitations. */
  readonly membersVersion: number[];
}
