import { operations } from '../packages/mock/src/generated/operations.ts';
import { handlers } from '../packages/mock/src/operations/index.ts';

/** Lists the operations that the mock answers with an example, because nobody has written how they behave. */
const ids = [...new Set(Object.values(operations).map(({ operationId }) => operationId))].sort();
const missing = ids.filter((id) => handlers[id] === undefined);

for (const id of missing) console.log(id);
console.log(
  `${ids.length - missing.length} of ${ids.length} operations have behaviour; ${missing.length} answer their example.`,
);
