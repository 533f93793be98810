/**
 * Returns a string that represents a place in a list: in the one called `list` of the group or user with the id `owner`. What it
 * is made of is opaque.
 */
export function writeCursor(owner: number, place: number, list: string = 'members'): string {
  return btoa(`${list}.${owner}.${place}`).replace(/=+$/, '');
}

/** The place that a cursor represents; undefined if it is not a cursor of this list. */
export function readCursor(owner: number, cursor: string, list: string = 'members'): number | undefined {
  const place =
    /^[A-Za-z0-9+/]{4,80}$/.test(cursor) && cursor.length % 4 !== 1 ? Number(atob(cursor).split('.')[2]) : -1;
  return Number.isSafeInteger(place) && place >= 0 && cursor === writeCursor(owner, place, list) ? place : undefined;
}
