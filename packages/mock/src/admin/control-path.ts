/** Below this path the mock is controlled. */
export const controlPath: string = '/__mock/';

/** Whether a path may be one of a control. */
export function isControlPath(path: string): boolean {
  return path.startsWith(controlPath);
}
