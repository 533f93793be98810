import { ErrorCode, MessageTargetType } from '@lanying-im/types';
import type { Caller } from '../../auth/caller.ts';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';
import type { ChatFile } from '../../state/chat-files.ts';

/** What a check of a file needs of a call. `Code` lists the further errors of the operation. */
interface FileCall<Code = never> {
  readonly app: App;
  readonly caller: Caller;
  readonly error: (
    code: typeof ErrorCode.PermissionDenied | typeof ErrorCode.UserNotFound | Code,
    detail: string,
  ) => MockError;
}

/** Rejects the call when the object storage is down. */
export function requireStorage({
  app,
  error,
}: {
  readonly app: App;
  readonly error: (code: typeof ErrorCode.ObjectStorageFailure, detail: string) => MockError;
}): void {
  if (!app.settings.storage) throw error(ErrorCode.ObjectStorageFailure, 'the mock is configured so');
}

/** The user or group that a file is for. */
export interface Receiver {
  readonly toType: number;
  readonly to: number;
}

/** Returns the receiver that a call names; `noGroup` is the error code for a group that does not exist. */
export function receiverOf<Code>(
  call: FileCall<Code> & { readonly input: { readonly to_id: number; readonly to_type?: number | undefined } },
  noGroup: Code,
): Receiver {
  const { app, caller, input, error } = call;
  const { to_id: to } = input;
  const isUser = app.users.get(to) !== undefined;
  const group = app.groups.get(to);
  const toType = input.to_type ?? (group === undefined ? MessageTargetType.User : MessageTargetType.Group);
  if (toType === MessageTargetType.User) {
    if (isUser) return { toType, to };
    throw error(ErrorCode.UserNotFound, `query to_id: there is no user ${to}`);
  }
  if (group === undefined) throw error(noGroup, `query to_id: there is no group ${to}`);
  if (caller.user === undefined || group.members.get(caller.user.userId) !== undefined) return { toType, to };
  throw error(ErrorCode.PermissionDenied, `query to_id: the acting user is not a member of ${to}`);
}

/** Whether a caller may have a chat file. An admin token that names no user may have every one. */
function mayHave({ groups }: App, { user }: Caller, { owner, toType, to }: ChatFile): boolean {
  if (user === undefined || user.userId === owner) return true;
  if (toType === MessageTargetType.User) return user.userId === to;
  return groups.get(to)?.members.get(user.userId) !== undefined;
}

/** The chat file that a call names by its signature. */
export function namedFile(
  call: FileCall<typeof ErrorCode.InvalidParameter> & { readonly input: { readonly file_sign: string } },
): ChatFile {
  const { app, caller, input, error } = call;
  const file = app.chatFiles.get(input.file_sign);
  if (file === undefined) throw error(ErrorCode.InvalidParameter, 'query file_sign is of no file');
  if (mayHave(app, caller, file)) return file;
  throw error(ErrorCode.PermissionDenied, 'query file_sign: the file is for others');
}
