import { isControlPath, isStoragePath } from './paths.ts';

/** Largest body that the mock reads, in bytes: 1 MiB. A longer one is rejected with HTTP 413. */
export const bodyLimit: number = 1024 * 1024;

/** Largest file that can be uploaded, in bytes: 10 MiB. */
export const uploadLimit: number = 10 * 1024 * 1024;

/** Largest snapshot that can be sent, in bytes: 256 MiB. */
const snapshotLimit: number = 256 * 1024 * 1024;

/** Returns how much of a body is read, in bytes: enough for an upload and the form around it where files are uploaded. */
export function bodyLimitOf(path: string): number {
  if (isStoragePath(path)) return uploadLimit + 65_536;
  return isControlPath(path) ? snapshotLimit : bodyLimit;
}

/** Deepest nesting of arrays and objects in a body. */
export const depthLimit: number = 64;
