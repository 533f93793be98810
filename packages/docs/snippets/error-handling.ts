// #region handle
import { ErrorCode, isLanyingApiError } from '@lanying-im/client';
// #endregion handle

/** Runs a call and looks at what it throws; the pages of the error codes show the inside. */
export async function guard(call: () => Promise<unknown>): Promise<void> {
  // #region handle
  try {
    await call();
  } catch (error) {
    if (!isLanyingApiError(error, ErrorCode.UserNotFound)) throw error;
    console.warn(`${error.operationId} failed with ${error.code}`); // 10000
  }
  // #endregion handle
}
