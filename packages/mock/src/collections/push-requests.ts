import { count, list, record, text } from '../seed/schema/keywords.ts';
import { PushRequests } from '../state/push-requests.ts';
import type { AppCollection } from './collection.ts';

/** Which pushes must not happen twice. */
export const pushRequests: AppCollection<PushRequests, 'requests', { readonly pushRequests: PushRequests }> = {
  of: 'app',
  create: () => new PushRequests(),
  fields: { requests: list(record({ request_id: text, task_id: count }, {})) },
  dump: (app) => ({
    requests: Array.from(app.pushRequests.entries(), ([request_id, task_id]) => ({ request_id, task_id })),
  }),
  load({ app }, { requests = [] }) {
    for (const { request_id, task_id } of requests) app.pushRequests.add(request_id, task_id);
  },
};
