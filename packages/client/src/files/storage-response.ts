/** What an object storage returned. */
export interface StorageResponse {
  readonly status: number;
  /** Whether it came from another place than the upload was sent to. */
  readonly isRedirected: boolean;
  readonly type: string;
  /** Undefined where it is longer than any storage's. */
  readonly text: string | undefined;
}

/** Characters of a storage's response that are read. */
export const maxStorageResponse = 65_536;

/** Returns whether JSON reports an error, as storages spell it. */
function isErrorJson(text: string): boolean {
  try {
    const { error, code, success } = Object(JSON.parse(text));
    return !!error || success === false || (typeof code === 'number' && code !== 0 && code !== 200);
  } catch {
    return false;
  }
}

/** Returns why an upload did not succeed; undefined where it did. An HTTP success alone does not say so. */
export function storageProblem({ status, isRedirected, type, text }: StorageResponse): string | undefined {
  const name = `HTTP ${status} of the object storage`;
  if (isRedirected || (status >= 300 && status < 400)) return `${name}: it redirects, which an upload does not follow.`;
  if (status < 200 || status > 299) return `${name}.`;
  if (text === undefined || /html/i.test(type)) return `${name}: a page in place of its response.`;
  const isError = /^\s*(<\?xml[^>]*>\s*)?<Error\b/i.test(text) || isErrorJson(text);
  return isError ? `${name}: the response reports an error.` : undefined;
}
