import { isLanyingApiError } from '@lanying-im/client';
import { describeError } from '@lanying-im/client/messages';

/** Describes an error in the language of the page, with a link to the page of its code. */
export function ErrorNote({ error }: { error: Error | null }) {
  if (error === null) return null;
  const language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  return (
    <p role="alert">
      {describeError(error, language)?.meaning ?? error.message}
      {isLanyingApiError(error) && (
        <>
          {' '}
          <a href={error.docsUrl}>{error.code}</a>
        </>
      )}
    </p>
  );
}
