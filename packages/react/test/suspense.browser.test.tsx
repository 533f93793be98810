import { ErrorCode, isLanyingApiError } from '@lanying-im/client';
import { QueryErrorResetBoundary, useSuspenseQuery } from '@tanstack/react-query';
import { Component, type ReactElement, type ReactNode, Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { listFriendsOptions, useLanyingClient } from '../src/index.ts';
import { createApp } from './support/app.tsx';

class ErrorBoundary extends Component<{ children: ReactNode; onReset: () => void }, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const retry = (): void => {
      this.props.onReset();
      this.setState({ error: undefined });
    };
    return (
      <button type="button" onClick={retry}>
        {isLanyingApiError(error) ? `${error.operationId} ${error.code}` : 'unknown'}
      </button>
    );
  }
}

describe('options in useSuspenseQuery', () => {
  function SuspendedFriends(): ReactElement {
    const { data } = useSuspenseQuery(listFriendsOptions(useLanyingClient()));
    return <p>friends: {data.length}</p>;
  }

  const page = (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary onReset={reset}>
          <Suspense fallback={<p>waiting</p>}>
            <SuspendedFriends />
          </Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  );

  it('suspend until the data is there', async () => {
    const { mock, wrapper } = await createApp();
    mock.faults.add({ operationId: 'listFriends', delay: 200, times: 1 });
    const screen = await render(page, { wrapper });
    await expect.element(screen.getByText('waiting')).toBeVisible();
    await expect.element(screen.getByText('friends: 0')).toBeVisible();
  });

  it('throw an error of the service to the error boundary, with its code, and recover', async () => {
    const { mock, wrapper } = await createApp();
    mock.faults.add({ operationId: 'listFriends', code: ErrorCode.PermissionDenied, times: 1 });
    // React would write what the boundary catches to the console.
    const screen = await render(page, { wrapper, createRootOptions: { onCaughtError: () => {} } });
    const failed = screen.getByText(`listFriends ${ErrorCode.PermissionDenied}`);
    await expect.element(failed).toBeVisible();
    await failed.click();
    await expect.element(screen.getByText('friends: 0')).toBeVisible();
  });
});
