import { LanyingError } from './lanying-error.ts';

/** An invalid value of the caller, found before anything was sent: an option, an id or a field that cannot be sent as it is. */
export class LanyingInputError extends LanyingError {
  constructor(message: string, operationId?: string) {
    super(message, operationId, 'not-sent');
  }

  override get name(): 'LanyingInputError' {
    return 'LanyingInputError';
  }
}
