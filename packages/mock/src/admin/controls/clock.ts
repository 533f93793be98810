import type { Clock, Span } from '../../state/clock.ts';
import { bodyReader, ControlError } from '../input.ts';
import type { ControlCall, ControlMethods } from './control.ts';

const length = { type: 'number' };

const readChange = bodyReader<{ readonly set?: string | number; readonly advance?: Span }>({
  type: 'object',
  properties: {
    set: { type: ['number', 'string'] },
    advance: {
      type: 'object',
      properties: { days: length, hours: length, minutes: length, seconds: length, milliseconds: length },
      minProperties: 1,
      additionalProperties: false,
    },
  },
  additionalProperties: false,
});

function clockOf({ mock, appId }: ControlCall): Clock {
  return appId === undefined ? mock.clock : mock.clock.of(appId);
}

function readTime(call: ControlCall): { readonly now: number; readonly time: string } {
  const now = clockOf(call).now();
  return { now, time: new Date(now).toISOString() };
}

function changeTime(call: ControlCall): ReturnType<typeof readTime> {
  const { set, advance } = readChange(call.request);
  if (set !== undefined && advance === undefined) clockOf(call).set(set);
  else if (advance !== undefined && set === undefined) clockOf(call).advance(advance);
  else throw new ControlError(400, 'The body must have either set or advance.');
  return readTime(call);
}

/** `/__mock/clock` */
export const clock: ControlMethods = { GET: { run: readTime }, POST: { isChange: true, run: changeTime } };
