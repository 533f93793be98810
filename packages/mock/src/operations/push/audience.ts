import { type PushAudience, PushDistributionStrategy, PushProvider } from '@lanying-im/types';
import type { App } from '../../state/app.ts';
import type { PushChannel, PushTargetCounts } from '../../state/pushes.ts';
import { certificatesOf } from './certificates.ts';

/** The channels of the push services, as the statistics name them. */
const channels: Readonly<Record<PushProvider, Exclude<PushChannel, 'mxpush'>>> = {
  [PushProvider.Apns]: 'apns',
  [PushProvider.Huawei]: 'huawei',
  [PushProvider.Xiaomi]: 'xiaomi',
  [PushProvider.Meizu]: 'flyme',
  [PushProvider.Vivo]: 'vivo',
  [PushProvider.Oppo]: 'oppo',
  [PushProvider.Fcm]: 'fcm',
};

function present(ids: readonly (number | undefined)[]): number[] {
  return ids.filter((id) => id !== undefined);
}

/** The users whom a list selects, each once; all of them where there is none. */
function selected({ users, pushTargets }: App, audience: Exclude<PushAudience, string>): Set<number> {
  if ('tag' in audience) return new Set(audience.tag.flatMap((tag) => [...pushTargets.withTag(tag)]));
  if ('alias' in audience) return new Set(present(audience.alias.map((alias) => pushTargets.withAlias(alias))));
  if ('user_id' in audience) return new Set(audience.user_id.filter((userId) => users.get(userId) !== undefined));
  return new Set(present(audience.push_token.map((token) => pushTargets.withPushToken(token))));
}

/** How many devices the users have at each certificate, by its name. */
function boundBy({ pushTargets }: App, userIds: Iterable<number>): Map<string, number> {
  const bound = new Map<string, number>();
  for (const userId of userIds) {
    for (const { notifier } of pushTargets.of(userId).deviceTokens.values()) {
      bound.set(notifier, (bound.get(notifier) ?? 0) + 1);
    }
  }
  return bound;
}

/**
 * How many devices a push is for, by channel. Every user has one at Lanying's own channel, and those at the vendors'
 * that were bound under the name of a certificate. Counting everybody costs no more for many users than for few.
 */
export function countTargets(
  app: App,
  audience: PushAudience,
  strategy: PushDistributionStrategy = PushDistributionStrategy.Combined,
): PushTargetCounts {
  const userIds = typeof audience === 'string' ? undefined : selected(app, audience);
  const counts: { [Channel in PushChannel]?: number } = {};
  if (strategy !== PushDistributionStrategy.OspushOnly) counts.mxpush = userIds?.size ?? app.users.size;
  if (strategy === PushDistributionStrategy.MxpushOnly) return counts;
  const bound = userIds === undefined ? app.pushTargets.boundDevices() : boundBy(app, userIds);
  for (const { name = '', provider } of certificatesOf(app)) {
    const devices = bound.get(name) ?? 0;
    const channel = channels[provider];
    if (devices > 0) counts[channel] = (counts[channel] ?? 0) + devices;
  }
  return counts;
}
