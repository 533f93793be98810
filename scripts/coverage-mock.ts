import { operations } from '../packages/mock/src/generated/operations.ts';
import { handlers } from '../packages/mock/src/operations/index.ts';

/** Lists the operations for which the mock returns an example, because they have no handler. */
const ids = [...new Set(Object.values(operations).map(({ operationId }) => operationId))].sort();
const missing = ids.filter((id) => handlers[id] === undefined);

for (const id of missing) console.log(id);
console.log(
  `${ids.length - missing.length} of ${ids.length} operations have a handler; ${missing.length} return their example.`,
);
