export { type DownloadSource, downloadFile } from './files/download.ts';
export type { FileOptions, Progress } from './files/options.ts';
export { type FileSource, type UploadTarget, uploadFile } from './files/upload.ts';
