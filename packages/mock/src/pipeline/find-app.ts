import { ErrorCode } from '@lanying-im/types';
import { MockError } from '../http/mock-error.ts';
import type { MockRequest } from '../http/types.ts';
import type { App } from '../state/app.ts';
import type { MockContext } from './context.ts';

/** The app that the `app_id` header names. */
export function findApp({ apps }: MockContext, { header }: MockRequest): App {
  const appId = header('app_id');
  if (!appId) throw new MockError(ErrorCode.InvalidParameter, 'header app_id is missing');
  const app = apps.get(appId);
  if (app !== undefined) return app;
  const known = [...apps.keys()].slice(0, 5).join(', ');
  throw new MockError(
    ErrorCode.AppNotFound,
    `header app_id names an app that this mock does not have; it has ${known}`,
  );
}
