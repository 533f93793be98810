const mark = 'members';

/** A text that stands for a place in the list of a group's members. What it is made of is nobody's business. */
export function writeCursor(groupId: number, place: number): string {
  return btoa(`${mark}.${groupId}.${place}`).replace(/=+$/, '');
}

/** The place that a cursor stands for; nothing if it is not a cursor of this group. */
export function readCursor(groupId: number, cursor: string): number | undefined {
  const place =
    /^[A-Za-z0-9+/]{4,80}$/.test(cursor) && cursor.length % 4 !== 1 ? Number(atob(cursor).split('.')[2]) : -1;
  return Number.isSafeInteger(place) && place >= 0 && cursor === writeCursor(groupId, place) ? place : undefined;
}
