/** A request as the control sends it. */
export interface LoggedRequest {
  readonly id: number;
  readonly kind: 'request' | 'callback';
  readonly time: number;
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  readonly appId?: string;
  readonly userId?: number;
  readonly role?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly response?: unknown;
  readonly lenient?: readonly string[];
  readonly reason?: string;
  readonly status: number;
  readonly code?: number;
  readonly fault?: number;
  readonly canReplay?: boolean;
}
