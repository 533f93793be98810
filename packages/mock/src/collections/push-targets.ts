import { int32, list, record, text } from '../seed/schema/keywords.ts';
import { PushTargets } from '../state/push-targets.ts';
import type { Person, UserCollection } from './collection.ts';
import type { Loading } from './loading.ts';

type Field = 'push_alias' | 'push_tags' | 'push_badge' | 'device_tokens';

interface Needs {
  readonly pushTargets: PushTargets;
}

const deviceToken = record<{ device_sn: number; device_token: string; notifier_name: string }>(
  { device_sn: int32, device_token: text, notifier_name: text },
  {},
);

function loadTarget(loading: Loading<Needs>, { userId, seed, place }: Person<Field>): void {
  const { pushTargets, users } = loading.app;
  const pushToken = users.get(userId)?.settings.push_token ?? '';
  const { push_alias: alias = '', push_tags: tags = [], push_badge: badge = 0, device_tokens = [] } = seed;
  if (pushTargets.withPushToken(pushToken) !== undefined) {
    throw loading.error(`${place}.push_token`, 'is that of another user');
  }
  pushTargets.setPushToken(userId, '', pushToken);
  if (pushTargets.withAlias(alias) !== undefined) throw loading.error(`${place}.push_alias`, 'is that of another user');
  if (alias !== '') pushTargets.setAlias(userId, alias);
  if (tags.length > 0) pushTargets.addTags(userId, tags);
  if (badge !== 0) pushTargets.setBadge(userId, badge);
  for (const { device_sn: deviceSn, device_token: token, notifier_name: notifier } of device_tokens) {
    pushTargets.bindDeviceToken(userId, { deviceSn, token, notifier });
  }
}

/** By what pushes find users. */
export const pushTargets: UserCollection<PushTargets, Field, Needs> = {
  of: 'user',
  create: () => new PushTargets(),
  fields: { push_alias: text, push_tags: list(text), push_badge: int32, device_tokens: list(deviceToken) },
  dump(app, { userId }) {
    const { alias, tags, badge, deviceTokens } = app.pushTargets.of(userId);
    const tokens = Array.from(deviceTokens.values(), ({ deviceSn, token, notifier }) => {
      return { device_sn: deviceSn, device_token: token, notifier_name: notifier };
    });
    return {
      push_alias: alias || undefined,
      push_tags: tags.size > 0 ? [...tags] : undefined,
      push_badge: badge || undefined,
      device_tokens: tokens.length > 0 ? tokens : undefined,
    };
  },
  load(loading, people) {
    for (const person of people) loadTarget(loading, person);
  },
  forget(app, { userId, settings }) {
    app.pushTargets.setPushToken(userId, settings.push_token, '');
    app.pushTargets.delete(userId);
  },
};
