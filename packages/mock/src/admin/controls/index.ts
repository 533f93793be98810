import { clock } from './clock.ts';
import type { ControlMethods } from './control.ts';
import { faults } from './faults.ts';
import { inspect } from './inspect.ts';
import { messages } from './messages.ts';
import { replay } from './replay.ts';
import { requests } from './requests.ts';
import { reset, restore, seed, snapshot, state } from './state.ts';

/** The controls under `/__mock/`, by their names. */
export const controls: Readonly<Record<string, ControlMethods>> = {
  clock,
  faults,
  inspect,
  messages,
  replay,
  requests,
  reset,
  restore,
  seed,
  snapshot,
  state,
};
