import { count, described, list, milliseconds, record, type SchemaOf } from '../seed/schema/keywords.ts';
import type { SeedPush } from '../seed/types/seed.ts';
import { type Push, Pushes, type PushTargetCounts, pushChannels } from '../state/pushes.ts';
import type { AppCollection } from './collection.ts';

const targets: SchemaOf<PushTargetCounts> = {
  type: 'object',
  properties: Object.fromEntries(pushChannels.map((channel) => [channel, count])),
  additionalProperties: false,
};

const push = record<SeedPush>(
  { task_id: count, audience: described('PushAudience'), message: described('PushMessage'), sent_at: milliseconds },
  { targets },
);

function dumpPush({ taskId, audience, message, sentAt, targets: counts }: Push): Required<SeedPush> {
  return {
    task_id: taskId,
    audience: structuredClone(audience),
    message: structuredClone(message),
    sent_at: sentAt,
    targets: { ...counts },
  };
}

/** The push tasks of an app. */
export const pushes: AppCollection<Pushes, 'pushes', { readonly pushes: Pushes }> = {
  of: 'app',
  create: () => new Pushes(),
  fields: { pushes: list(push) },
  dump: (app) => ({ pushes: Array.from(app.pushes.all(), dumpPush) }),
  load({ app }, { pushes: seeds = [] }) {
    for (const { task_id: taskId, audience, message, sent_at: sentAt, targets: counts = {} } of seeds) {
      app.pushes.add({ taskId, audience, message, sentAt, targets: counts });
    }
  },
};
