import { abortReason, onAbort } from './abort.ts';

/** The longest time that a timer can wait, in milliseconds; beyond it, timers fire at once. */
const longestDelay = 2 ** 31 - 1;

/** Starts a timer, of 24 days at most. */
export function startTimer(callback: () => void, delay: number): ReturnType<typeof setTimeout> {
  return setTimeout(callback, Math.min(delay, longestDelay));
}

/** Waits for some milliseconds; rejects with the reason of a signal of our own when that aborts first. */
export function sleep(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = startTimer(resolve, delay);
    onAbort(signal, () => {
      clearTimeout(timer);
      reject(abortReason(signal));
    });
  });
}
