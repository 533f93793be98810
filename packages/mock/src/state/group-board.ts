/** An announcement in a group. */
export interface Announcement {
  readonly announcementId: number;
  /** The user who published it; undefined for the app itself. */
  readonly author: number | undefined;
  readonly title: string;
  readonly content: string;
  readonly createdAt: number;
}

/** A file that a member shared in a group. The bytes are elsewhere. */
export interface SharedFile {
  readonly fileId: number;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly url: string;
  readonly uploader: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}
