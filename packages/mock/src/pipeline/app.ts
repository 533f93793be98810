import { ErrorCode } from '@lanying-im/types';
import type { MockRequest } from '../exchange.ts';
import { Refusal } from '../refusal.ts';
import type { App } from '../state/app.ts';
import type { World } from '../world.ts';

/** The app that the `app_id` header names. */
export function findApp({ apps }: World, { header }: MockRequest): App {
  const appId = header('app_id');
  if (!appId) throw new Refusal(ErrorCode.InvalidParameter, 'header app_id is missing');
  const app = apps.get(appId);
  if (app !== undefined) return app;
  const known = [...apps.keys()].slice(0, 5).join(', ');
  throw new Refusal(ErrorCode.AppNotFound, `header app_id names an app that this mock does not have; it has ${known}`);
}
