/** Path prefix of the mock's controls. */
export const controlPath: string = '/__mock/';

/** Path prefix of the object storage of the mock's apps. */
export const storagePath: string = '/__mock/files/';

/** Whether a path is in the object storage. */
export function isStoragePath(path: string): boolean {
  return path.startsWith(storagePath);
}

/** Whether a path may be one of a control. */
export function isControlPath(path: string): boolean {
  return path.startsWith(controlPath) && !isStoragePath(path);
}
