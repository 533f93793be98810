import { Outbox } from '../state/outbox.ts';
import type { TransientCollection } from './collection.ts';

/** Messages on their way to message callbacks. */
export const outbox: TransientCollection<Outbox> = {
  of: 'moment',
  reason: 'Every request hands its messages to the callbacks before it ends.',
  create: () => new Outbox(),
};
