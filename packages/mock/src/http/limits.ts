/** Largest body of a request, in bytes: 1 MiB. A longer one is rejected with HTTP 413. */
export const bodyLimit: number = 1024 * 1024;

/** Largest file that can be uploaded, in bytes: 10 MiB. */
export const uploadLimit: number = 10 * 1024 * 1024;

/** Largest body of an upload, in bytes: a file and the form around it. */
export const uploadBodyLimit: number = uploadLimit + 65_536;

/** Largest seed or snapshot that can be sent to a control, in bytes: 256 MiB. */
export const snapshotLimit: number = 256 * 1024 * 1024;

/** Deepest nesting of arrays and objects in a body. */
export const depthLimit: number = 64;
