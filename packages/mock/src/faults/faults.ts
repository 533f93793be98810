import { createRandom } from './random.ts';
import type { ActiveFault, InternalFaults } from './types.ts';
import { validateFault } from './validate.ts';

interface Entry {
  fault: ActiveFault;
  readonly random: () => number;
}

/** An empty list of faults. */
export function createFaults(): InternalFaults {
  let entries: Entry[] = [];
  let lastId = 0;
  const keep = (isKept: (fault: ActiveFault) => boolean): number => {
    const before = entries.length;
    entries = entries.filter(({ fault }) => isKept(fault));
    return before - entries.length;
  };
  return {
    add(fault) {
      const wrong = validateFault(fault);
      if (wrong !== undefined) throw new TypeError(`This fault cannot happen: ${wrong}.`);
      lastId += 1;
      const id = lastId;
      entries.push({
        fault: { ...fault, id, left: fault.times ?? Number.POSITIVE_INFINITY },
        random: createRandom(fault.seed ?? 1),
      });
      return () => void keep((other) => other.id !== id);
    },
    list: () => entries.map(({ fault }) => fault),
    clear() {
      entries = [];
    },
    take(operationId, appId) {
      for (const entry of entries) {
        const { fault, random } = entry;
        const isFitting =
          (fault.operationId === operationId ||
            (fault.operationId === undefined && operationId !== 'messageCallback')) &&
          (fault.appId === undefined || fault.appId === appId);
        if (!isFitting || (fault.probability !== undefined && random() >= fault.probability)) continue;
        if (fault.left <= 1) keep((other) => other.id !== fault.id);
        else entry.fault = { ...fault, left: fault.left - 1 };
        return fault;
      }
      return undefined;
    },
    remove: (which) => keep((fault) => ('id' in which ? fault.id !== which.id : fault.appId !== which.appId)),
  };
}
