/** The next ids. */
export interface NextIds {
  userId: number;
  groupId: number;
  msgId: bigint;
  taskId: number;
  announcementId: number;
  fileId: number;
  uploadId: number;
}

/** Where a new app begins: at the ids that the quick start and the reference show. */
const firstIds: Readonly<NextIds> = {
  userId: 2302128618880,
  groupId: 2306414607729,
  msgId: 1552747048460091409n,
  taskId: 1001,
  announcementId: 1001,
  fileId: 2001,
  uploadId: 1,
};

/** The last hex digit of an id says what it is of, in every sample: 0 a user, 1 a group. */
const idStep = 16;

/** Hands out ids: always the same ones in the same order, so that tests can name them. */
export class Ids {
  readonly next: NextIds;

  constructor(next: Partial<NextIds> = {}) {
    this.next = { ...firstIds, ...next };
  }

  user(isTaken: (userId: number) => boolean): number {
    while (isTaken(this.next.userId)) this.next.userId += idStep;
    const { userId } = this.next;
    this.next.userId += idStep;
    return userId;
  }

  group(isTaken: (groupId: number) => boolean): number {
    while (isTaken(this.next.groupId)) this.next.groupId += idStep;
    const { groupId } = this.next;
    this.next.groupId += idStep;
    return groupId;
  }

  /** Neighbours differ by 1, so that a caller who rounds them to a `number` sees two become one. */
  message(): bigint {
    const { msgId } = this.next;
    this.next.msgId += 1n;
    return msgId;
  }

  upload(): number {
    const { uploadId } = this.next;
    this.next.uploadId += 1;
    return uploadId;
  }

  /** Continues the ids of messages after this one, which a seed contains. */
  passMessage(msgId: bigint): void {
    if (this.next.msgId <= msgId) this.next.msgId = msgId + 1n;
  }

  /** Continues the ids of announcements or files after this one, which a seed contains. */
  pass(kind: 'announcementId' | 'fileId', id: number): void {
    this.next[kind] = Math.max(this.next[kind], id + 1);
  }

  /** Of an announcement in a group. */
  announcement(): number {
    const { announcementId } = this.next;
    this.next.announcementId += 1;
    return announcementId;
  }

  /** Of a file that is shared in a group. */
  sharedFile(): number {
    const { fileId } = this.next;
    this.next.fileId += 1;
    return fileId;
  }

  task(): number {
    const { taskId } = this.next;
    this.next.taskId += 1;
    return taskId;
  }
}
