/** A request to a callback URL that is not a message callback of the service. */
export class LanyingCallbackError extends Error {
  /** HTTP status to respond with: 400, 401, 405 or 413. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(`receiveCallback: ${message}`);
    this.name = 'LanyingCallbackError';
    this.status = status;
  }
}
