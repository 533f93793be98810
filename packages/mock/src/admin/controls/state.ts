import { snapshotLimit } from '../../http/limits.ts';
import { type SeedName, seeds } from '../../seed/built-in/index.ts';
import type { Seed } from '../../seed/types/seed.ts';
import { checkSettings } from '../check-settings.ts';
import { bodyReader, readFields, readNothing } from '../input.ts';
import { describeState, type MockState } from '../state.ts';
import type { ControlCall, ControlMethods } from './control.ts';

function describe({ mock, apps, appId }: ControlCall): MockState {
  return describeState(mock, apps, appId);
}

function configure(call: ControlCall): MockState {
  call.mock.configure(checkSettings(readFields(call.request)), call.appId);
  return describe(call);
}

/** `/__mock/state` */
export const state: ControlMethods = { GET: { run: describe }, POST: { isChange: true, run: configure } };

function resetState(call: ControlCall): MockState {
  readNothing(call.request);
  call.mock.reset(call.appId);
  return describe(call);
}

/** `/__mock/reset` */
export const reset: ControlMethods = { POST: { isChange: true, run: resetState } };

function takeSnapshot({ mock, request, appId }: ControlCall): Seed {
  readNothing(request);
  return mock.snapshot(appId);
}

/** `/__mock/snapshot` */
export const snapshot: ControlMethods = { GET: { run: takeSnapshot }, POST: { run: takeSnapshot } };

function restoreSnapshot(call: ControlCall): MockState {
  // `restore` validates every field.
  call.mock.restore(readFields(call.request, snapshotLimit) as unknown as Seed, call.appId);
  return describe(call);
}

/** `/__mock/restore` */
export const restore: ControlMethods = {
  POST: { isChange: true, bodyLimit: snapshotLimit, run: restoreSnapshot },
};

const readSeedName = bodyReader<{ readonly seed: SeedName }>({
  type: 'object',
  required: ['seed'],
  properties: { seed: { enum: Object.keys(seeds) } },
  additionalProperties: false,
});

function begin(call: ControlCall): MockState {
  const fields = readFields(call.request, snapshotLimit);
  // `begin` validates every field of a seed.
  const seed = 'apps' in fields ? (fields as unknown as Seed) : readSeedName(call.request).seed;
  call.mock.begin(seed, call.appId);
  return describe(call);
}

/** `/__mock/seed` */
export const seed: ControlMethods = {
  GET: { run: () => ({ seeds: Object.keys(seeds) }) },
  POST: { isChange: true, addsApp: true, bodyLimit: snapshotLimit, run: begin },
};
