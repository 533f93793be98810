import { createLanyingClient } from '@lanying-im/client';
import { createLanyingMock } from '@lanying-im/mock';

const mock = createLanyingMock();
const im = createLanyingClient({
  endpoint: 'https://api.maximtop.com',
  appId: mock.appId,
  accessToken: mock.adminToken,
  fetch: mock.fetch,
});
const warnings: string[] = [];

// #region catch
import { ErrorCode, isLanyingApiError, isLanyingError } from '@lanying-im/client';

async function send(userId: number, content: string) {
  try {
    await im.sendMessage({ targets: [userId], type: 1, content_type: 0, content });
  } catch (error) {
    if (isLanyingApiError(error, ErrorCode.UserNotFound)) return 'nobody there';
    if (isLanyingApiError(error))
      warnings.push(`${error.code} ${error.errorName}: ${error.docsUrl}`);
    if (isLanyingError(error) && error.outcome === 'unknown') return 'perhaps sent';
    throw error;
  }
  return 'sent';
}

// #endregion catch

// #region catalogue
import { errorInfo } from '@lanying-im/types/errors';

const info = errorInfo(ErrorCode.TooManyGroupsCreated);
console.log(info?.meaning.en, info?.remedy.zh);

// #endregion catalogue

export { mock, send, warnings };
