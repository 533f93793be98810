/** A time: milliseconds since 1970, an ISO 8601 string, or a date. */
export type Instant = number | string | Date;

/** A length of time; the parts add up. */
export interface Span {
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
  readonly minutes?: number | undefined;
  readonly seconds?: number | undefined;
  readonly milliseconds?: number | undefined;
}

/** A clock. It follows the machine's clock until it is set; from then on it only moves when it is set or advanced. */
export interface Clock {
  /** The mock's time, in milliseconds since 1970. */
  now(): number;
  /** Stops the clock at a time. Throws a TypeError for a value that is not a time. */
  set(time: Instant): void;
  /** Moves the clock forward, or back for a negative span. Throws a TypeError for a span that is not valid. */
  advance(span: Span): void;
}

/** The mock's time. */
export interface MockClock extends Clock {
  /** The clock of an app: the same one, until it is set or advanced for this app alone. */
  of(appId: string): Clock;
}

/** The clock in a snapshot: the time at which it is stopped, or how far it is ahead of the machine's. */
export type ClockState = { readonly at: number } | { readonly ahead: number };

/** The clock with the parts that only the mock itself uses. */
export interface InternalClock extends MockClock {
  save(): ClockState;
  /** Goes on as it was saved, and every app's clock with it. */
  load(state: ClockState): void;
  /** The time of an app. */
  nowOf(appId: string): number;
  /** The time of a clock in a state. Throws a TypeError when it is out of range. */
  timeIn(state: ClockState): number;
  /** What is kept of an app's own clock; undefined if it has none. */
  saveOf(appId: string): ClockState | undefined;
  /** Sets an app's own clock, or removes it. */
  loadOf(appId: string, state: ClockState | undefined): void;
}

/** Dates and times as ISO 8601 spells them, in the forms that every JavaScript engine parses. */
const isoPattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** The years 1 to 9999, which every program can write and read. */
const earliestTime = -62_135_596_800_000;
const latestTime = 253_402_300_799_999;

function parseInstant(time: Instant): number {
  if (typeof time === 'string') return isoPattern.test(time) ? Date.parse(time) : Number.NaN;
  return time instanceof Date ? time.getTime() : time;
}

/** Milliseconds since 1970 of an instant. Throws a TypeError for a value that is not valid. */
function toMilliseconds(time: Instant): number {
  const value: unknown = parseInstant(time);
  if (typeof value === 'number' && value >= earliestTime && value <= latestTime) return Math.trunc(value);
  throw new TypeError(
    `clock: ${String(time)} is not a time from the year 1 to 9999. Use milliseconds since 1970, an ISO 8601 string such as 2026-03-02T09:00:00Z, or a Date.`,
  );
}

/** Milliseconds of each part of a span. */
const partLengths = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1000, milliseconds: 1 } as const;

/** Milliseconds of a span. Throws a TypeError for a part that is not valid. */
function toLength(span: Span): number {
  let length = 0;
  for (const [name, partLength] of Object.entries(partLengths)) {
    // Callers without types can pass anything.
    const part: unknown = span[name as keyof Span] ?? 0;
    if (typeof part !== 'number' || !Number.isFinite(part)) {
      throw new TypeError(`clock: ${name} must be a number, for example { days: 7 }.`);
    }
    length += part * partLength;
  }
  return length;
}

/** Creates a clock that is stopped at `start`, follows `start` when it is a function, or else follows the machine's. */
export function createClock(start?: Instant | (() => number)): InternalClock {
  const source = typeof start === 'function' ? start : Date.now;
  let common: ClockState =
    start === undefined || typeof start === 'function' ? { ahead: 0 } : { at: toMilliseconds(start) };
  const own = new Map<string, ClockState>();

  const timeIn = (state: ClockState): number => toMilliseconds('at' in state ? state.at : source() + state.ahead);
  const clock = (read: () => ClockState, write: (state: ClockState) => void): Clock => ({
    now: () => timeIn(read()),
    set: (time) => write({ at: toMilliseconds(time) }),
    advance(span) {
      const state = read();
      // A snapshot contains whole milliseconds.
      const length = Math.trunc(toLength(span));
      const moved = 'at' in state ? { at: state.at + length } : { ahead: state.ahead + length };
      timeIn(moved); // Throws for a time that is out of range.
      write(moved);
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
