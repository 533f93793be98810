import { ErrorCode, type GroupFile, type GroupFileResult, OperationResult } from '@lanying-im/types';
import type { Caller } from '../../auth/caller.ts';
import type { SharedFile } from '../../state/group-board.ts';
import type { Group } from '../../state/groups.ts';
import { actingUser, type Handlers } from '../handler.ts';
import { attemptEach, reasonFor, shortList } from '../shared/attempt-each.ts';
import { groupForMembers, namedGroup } from './access.ts';
import { rank, rankIn } from './rank.ts';

function toGroupFile({ info }: Group, file: SharedFile): GroupFile {
  return {
    file_id: file.fileId,
    group_id: info.groupId,
    name: file.name,
    type: file.type,
    size: file.size,
    url: file.url,
    uploader: file.uploader,
    created_at: file.createdAt,
    updated_at: file.updatedAt,
  };
}

type FileErrorCode = typeof ErrorCode.SharedFileNotFound | typeof ErrorCode.SharedFileForbidden;

/** The shared file that a caller may change: an administrator any, a member their own. Or why not, as an error code. */
function ownFile(group: Group, caller: Caller, fileId: number): SharedFile | FileErrorCode {
  const own = rankIn(group, caller);
  // A user who is not a member must not learn which files there are.
  if (own < rank.member) return ErrorCode.SharedFileForbidden;
  const file = group.files.get(fileId);
  if (file === undefined) return ErrorCode.SharedFileNotFound;
  return own >= rank.admin || file.uploader === caller.user?.userId ? file : ErrorCode.SharedFileForbidden;
}

type FileOperation = 'addGroupFile' | 'getGroupFile' | 'listGroupFiles' | 'setGroupFileName' | 'deleteGroupFiles';

/** What the operations on the files that members share in groups do. */
export const groupFiles: Handlers<FileOperation> = {
  addGroupFile(call) {
    const { app, input, now } = call;
    const { userId } = actingUser(call);
    const group = groupForMembers(call);
    const { name, size, url, type = '' } = input;
    const fileId = app.ids.sharedFile();
    const file = { fileId, name, type, size, url, uploader: userId, createdAt: now, updatedAt: now };
    group.files.set(fileId, file);
    return toGroupFile(group, file);
  },

  getGroupFile(call) {
    const { input, error } = call;
    const group = groupForMembers(call);
    const file = group.files.get(input.file_id);
    if (file !== undefined) return toGroupFile(group, file);
    throw error(ErrorCode.SharedFileNotFound, `query file_id: ${input.file_id}`);
  },

  listGroupFiles(call) {
    const group = groupForMembers(call);
    return Array.from(group.files.entries(), ([, file]) => toGroupFile(group, file)).reverse();
  },

  setGroupFileName(call) {
    const { caller, input, now, error } = call;
    const group = namedGroup(call);
    const file = ownFile(group, caller, input.file_id);
    if (typeof file === 'number') throw error(file, `body file_id: ${input.file_id}`);
    group.files.set(file.fileId, { ...file, name: input.name, updatedAt: now });
    return true;
  },

  deleteGroupFiles(call) {
    const { caller, input, error } = call;
    const group = namedGroup(call);
    const { attempts, failure } = attemptEach(new Set(input.file_list), (fileId) => {
      const file = ownFile(group, caller, fileId);
      if (typeof file === 'number') return file;
      group.files.delete(fileId);
      return undefined;
    });
    if (failure !== undefined) throw error(failure, `body file_list: ${shortList(input.file_list)}`);
    return attempts.map(({ item, code }): GroupFileResult => {
      if (code === undefined) return { file_id: item, result: OperationResult.Success };
      return { file_id: item, result: OperationResult.Fail, reason: reasonFor(code) };
    });
  },
};
