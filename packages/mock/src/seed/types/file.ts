import type { GroupRef } from './group.ts';
import type { UserRef } from './user.ts';

/** A place in the object storage. */
export interface SeedStored {
  /** Such as `avatar/2302128618880` for the picture of that user or group. */
  readonly key: string;
  /** The bytes in base64. @default nothing was uploaded yet */
  readonly base64?: string;
  /** @default 'application/octet-stream' */
  readonly type?: string;
}

/** Who may download a file in the object storage. */
export interface SeedChatFile {
  readonly file_sign: string;
  readonly key: string;
  readonly owner: UserRef;
  /** The receiver: exactly one of `to_user` and `to_group`. */
  readonly to_user?: UserRef;
  readonly to_group?: GroupRef;
}
