/** A moment: milliseconds since 1970, an ISO 8601 text, or a date. */
export type Instant = number | string | Date;

/** A length of time; the parts add up. */
export interface Span {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

/** A clock. It follows the machine's until it is set; from then on it moves only when told to. */
export interface Clock {
  /** The mock's time, in milliseconds since 1970. */
  now(): number;
  /** Stops the clock at a moment. Throws a TypeError for something that is not one. */
  set(time: Instant): void;
  /** Moves the clock on (or back, for a negative span) and leaves it stopped or running as it was. */
  advance(span: Span): void;
}

/** The mock's time. */
export interface MockClock extends Clock {
  /** The clock of an app: the same one, until it is set or advanced for this app alone. */
  of(appId: string): Clock;
}

/** What a snapshot keeps of the clock: where it stands, or how far it is ahead of the machine's. */
export type ClockState = { readonly at: number } | { readonly ahead: number };

/** The clock with the parts that only the mock itself uses. */
export interface InternalClock extends MockClock {
  save(): ClockState;
  /** Goes on as it was saved, and every app's clock with it. */
  load(state: ClockState): void;
  /** The time of an app. */
  nowOf(appId: string): number;
  /** The time of a clock in a state. */
  timeIn(state: ClockState): number;
  /** What is kept of an app's own clock; nothing if it has none. */
  saveOf(appId: string): ClockState | undefined;
  /** Gives an app a clock of its own, or takes it away. */
  loadOf(appId: string, state: ClockState | undefined): void;
}

/** Milliseconds since 1970 of an instant. Throws a TypeError that names the value. */
function toMilliseconds(time: Instant): number {
  const value = typeof time === 'number' ? time : new Date(time).getTime();
  // Beyond this a Date is invalid, and so would be every answer that carries the time.
  if (Number.isFinite(value) && Math.abs(value) <= 8.64e15) return Math.trunc(value);
  throw new TypeError(
    `Not a moment in time: ${String(time)}. Give milliseconds since 1970, an ISO 8601 text or a Date.`,
  );
}

/** Milliseconds of a span. Throws a TypeError for a part that is not a number. */
function toLength({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Span): number {
  const length = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
  if (Number.isFinite(length)) return length;
  throw new TypeError('Not a length of time. Give numbers, such as { days: 7 }.');
}

/** A clock that stands at `start`, follows `start` when it is a function, or else follows the machine's. */
export function createClock(start?: Instant | (() => number)): InternalClock {
  const source = typeof start === 'function' ? start : Date.now;
  let common: ClockState =
    start === undefined || typeof start === 'function' ? { ahead: 0 } : { at: toMilliseconds(start) };
  const own = new Map<string, ClockState>();

  const timeIn = (state: ClockState): number => ('at' in state ? state.at : Math.trunc(source() + state.ahead));
  const clock = (read: () => ClockState, write: (state: ClockState) => void): Clock => ({
    now: () => timeIn(read()),
    set: (time) => write({ at: toMilliseconds(time) }),
    advance(span) {
      const length = toLength(span);
      const state = read();
      write('at' in state ? { at: toMilliseconds(state.at + length) } : { ahead: state.ahead + length });
    },
  });
  return {
    ...clock(
      () => common,
      (state) => {
        common = state;
      },
    ),
    save: () => common,
    load(saved) {
      common = saved;
      own.clear();
    },
    of: (appId) =>
      clock(
        () => own.get(appId) ?? common,
        (state) => void own.set(appId, state),
      ),
    nowOf: (appId) => timeIn(own.get(appId) ?? common),
    timeIn,
    saveOf: (appId) => own.get(appId),
    loadOf(appId, state) {
      if (state === undefined) own.delete(appId);
      else own.set(appId, state);
    },
  };
}
