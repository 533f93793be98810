import { PushEnvironment, PushProvider } from '@lanying-im/types';
import type { App } from '../../state/app.ts';
import type { Certificate } from '../../state/settings.ts';

/** Credentials made up for an app whose settings have none, so that every push service has some. */
const madeUp: readonly Certificate[] = Object.entries(PushProvider).flatMap(([service, provider]) =>
  Object.entries(PushEnvironment).map(([stage, environment]) => {
    const name = `${service}_${stage}`.toLowerCase();
    const credentials =
      provider === PushProvider.Apns
        ? { certificate: `-----BEGIN CERTIFICATE-----\nmock ${name}\n-----END CERTIFICATE-----\n` }
        : { app_id: `mock-${name}-id`, app_key: `mock-${name}-key`, app_secret: `mock-${name}-secret` };
    return { provider, environment, name, ...credentials };
  }),
);

/** The credentials of an app at push services. */
export function certificatesOf({ settings }: App): readonly Certificate[] {
  return settings.certificates.length === 0 ? madeUp : settings.certificates;
}
