import type { ActiveFault, Fault } from '../../faults/types.ts';
import { readCount, readFields, readNothing } from '../input.ts';
import type { ControlCall, ControlMethods } from './control.ts';

function list({ mock, appId }: ControlCall): { readonly faults: readonly ActiveFault[] } {
  return { faults: mock.faults.list().filter((fault) => appId === undefined || (fault.appId ?? appId) === appId) };
}

function add({ mock, request, appId }: ControlCall): { readonly fault: ActiveFault | undefined } {
  // `add` validates every field.
  mock.faults.add({ ...(appId !== undefined && { appId }), ...readFields(request) } as Fault);
  return { fault: mock.faults.list().at(-1) };
}

function remove({ mock, request, appId }: ControlCall): { readonly removed: number } {
  readNothing(request);
  const id = readCount(request.query, 'id');
  if (id !== undefined) return { removed: mock.faults.remove({ id }) };
  if (appId !== undefined) return { removed: mock.faults.remove({ appId }) };
  const removed = mock.faults.list().length;
  mock.faults.clear();
  return { removed };
}

/** `/__mock/faults` */
export const faults: ControlMethods = { GET: { run: list }, POST: { run: add }, DELETE: { run: remove } };
