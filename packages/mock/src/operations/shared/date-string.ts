/** Offset of the time zone in which the service writes times as strings, and the last moment that a Date can hold there. */
const chinaTime = 8 * 3600 * 1000;
const lastTime = 8.64e15 - chinaTime;

/** A moment as the service writes it where it returns a text: `2019-09-28T04:30:17.000+0800`. */
export function dateText(time: number): string {
  return new Date(Math.min(time, lastTime) + chinaTime).toISOString().replace('Z', '+0800');
}
