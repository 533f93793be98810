import type { Fault } from '../faults/types.ts';
import type { MockRequest } from '../http/types.ts';
import type { Apps } from '../seed/apps.ts';
import { type SeedName, seeds } from '../seed/built-in/index.ts';
import type { Seed } from '../seed/types/seed.ts';
import type { Clock, Span } from '../state/clock.ts';
import type { LanyingMock } from '../types.ts';
import { checkSettings } from './check-settings.ts';
import { ControlError, checkNames, readCount, readFields } from './input.ts';
import { type InspectedList, inspect, inspectedLists } from './inspect.ts';
import { describeState } from './state.ts';

/** What a control is asked. */
export interface ControlCall {
  readonly mock: LanyingMock;
  readonly apps: Apps;
  readonly request: MockRequest;
  /** The app that is meant; absent for all of them. */
  readonly appId: string | undefined;
}

/** What a control does; answers with plain data. */
export type Control = (call: ControlCall) => unknown;

const spanNames = ['days', 'hours', 'minutes', 'seconds', 'milliseconds'] as const;

function clockOf({ mock, appId }: ControlCall): Clock {
  return appId === undefined ? mock.clock : mock.clock.of(appId);
}

const readClock: Control = (call) => {
  const now = clockOf(call).now();
  return { now, time: new Date(now).toISOString() };
};

const moveClock: Control = (call) => {
  const fields = readFields(call.request);
  checkNames(fields, ['set', 'advance']);
  const { set, advance } = fields;
  if ((set === undefined) === (advance === undefined)) throw new ControlError(400, 'Give one of set and advance.');
  if (typeof set === 'number' || typeof set === 'string') clockOf(call).set(set);
  else if (set !== undefined) throw new ControlError(400, 'set must be milliseconds since 1970 or an ISO 8601 text.');
  if (typeof advance === 'object' && advance !== null) {
    checkNames(advance as Record<string, unknown>, spanNames);
    // The clock refuses parts that are not numbers.
    clockOf(call).advance(advance as Span);
  } else if (advance !== undefined) throw new ControlError(400, 'advance must be an object such as { "days": 7 }.');
  return readClock(call);
};

const listFaults: Control = ({ mock, appId }) => {
  return { faults: mock.faults.list().filter((fault) => appId === undefined || (fault.appId ?? appId) === appId) };
};

const addFault: Control = ({ mock, request, appId }) => {
  // The list of faults checks every field.
  mock.faults.add({ ...(appId !== undefined && { appId }), ...readFields(request) } as Fault);
  return { fault: mock.faults.list().at(-1) };
};

const removeFaults: Control = ({ mock, request, appId }) => {
  const id = readCount(request.query, 'id');
  if (id !== undefined) return { removed: mock.faults.remove({ id }) };
  if (appId !== undefined) return { removed: mock.faults.remove({ appId }) };
  const removed = mock.faults.list().length;
  mock.faults.clear();
  return { removed };
};

const listRequests: Control = ({ mock, request, appId }) => {
  const count = mock.requestCount;
  const after = readCount(request.query, 'after') ?? 0;
  const newer = mock.requests.slice(Math.max(0, mock.requests.length - (count - after)));
  const wanted = after >= count ? [] : newer.filter((record) => appId === undefined || record.appId === appId);
  const limit = readCount(request.query, 'limit');
  return { count, requests: limit === undefined ? wanted : wanted.slice(Math.max(0, wanted.length - limit)) };
};

/** The apps that a change concerned, with what a test needs in order to use them. */
function described({ mock, apps, appId }: ControlCall): unknown {
  return { apps: describeState(mock, apps, appId).apps };
}

const inspectApp: Control = ({ apps, appId, request }) => {
  const name = request.query.get('list');
  const list = inspectedLists.find((known: InspectedList) => known === name);
  if (list === undefined) throw new ControlError(400, `query list must be one of ${inspectedLists.join(', ')}.`);
  const search = request.query.get('search') ?? '';
  return inspect(apps.get(appId), list, search, readCount(request.query, 'limit') ?? 100);
};

const begin: Control = (call) => {
  const fields = readFields(call.request);
  if (fields['apps'] !== undefined) {
    // `begin` checks every field of a seed.
    call.mock.begin(fields as unknown as Seed, call.appId);
    return described(call);
  }
  checkNames(fields, ['seed']);
  call.mock.begin(fields['seed'] as SeedName | Seed, call.appId);
  return described(call);
};

/** What each method does at each path below `/__mock/`. */
export const controls: Readonly<Record<string, { readonly [Method in 'GET' | 'POST' | 'DELETE']?: Control }>> = {
  state: {
    GET: ({ mock, apps, appId }) => describeState(mock, apps, appId),
    POST(call) {
      call.mock.configure(checkSettings(readFields(call.request)), call.appId);
      return described(call);
    },
  },
  reset: {
    POST(call) {
      call.mock.reset(call.appId);
      return described(call);
    },
  },
  snapshot: { GET: ({ mock, appId }) => mock.snapshot(appId), POST: ({ mock, appId }) => mock.snapshot(appId) },
  restore: {
    POST(call) {
      // `restore` checks every field of a snapshot.
      call.mock.restore(readFields(call.request) as unknown as Seed, call.appId);
      return described(call);
    },
  },
  seed: { GET: () => ({ seeds: Object.keys(seeds) }), POST: begin },
  clock: { GET: readClock, POST: moveClock },
  faults: { GET: listFaults, POST: addFault, DELETE: removeFaults },
  requests: { GET: listRequests },
  inspect: { GET: inspectApp },
};
