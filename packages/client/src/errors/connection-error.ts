import { LanyingError } from './lanying-error.ts';

/** No response arrived: no connection, or one that broke. `cause` is a copy of the platform's error without secrets. */
export class LanyingConnectionError extends LanyingError {
  override get name(): 'LanyingConnectionError' {
    return 'LanyingConnectionError';
  }
}
