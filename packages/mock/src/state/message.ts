/** A message to one user or one group, or to everybody. */
export interface Message {
  /** 61 bits, so never a `number`. */
  readonly msgId: bigint;
  /** The sender; absent when the app itself sends. */
  readonly from: number | undefined;
  readonly type: 1 | 2;
  /** The receiver; `everybody` for a broadcast. */
  readonly to: number;
  readonly contentType: number;
  /** Later messages may append to it or replace it. */
  content: string;
  readonly attachment: string | undefined;
  readonly ext: string | undefined;
  readonly config: string | undefined;
  readonly relatedMid: bigint | undefined;
  readonly onlineOnly: boolean;
  readonly sentAt: number;
  /** No user sees it any more. */
  isRecalled: boolean;
}

/** The receiver of a broadcast. No user has this id. */
export const everybody = 0;

/** The app itself as one end of a conversation, where messages without a sender are. No user has this id. */
export const theApp = 0;
