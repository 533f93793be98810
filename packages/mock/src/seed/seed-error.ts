/** Error for an invalid seed. The message names the field, as `apps[0].users[2].username`. */
export class SeedError extends Error {
  constructor(place: string, reason: string) {
    super(`The seed is not valid: ${place} ${reason}.`);
    this.name = 'SeedError';
  }
}
