import type { OperationId } from '@lanying-im/client';

/** A query parameter in the console. */
export interface ConsoleParameter {
  readonly name: string;
  readonly isRequired: boolean;
  readonly isNumber: boolean;
  /** The values to choose from; empty if any value may be entered. */
  readonly values: readonly string[];
  /** The value of the example; empty if the example has none. */
  readonly value: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

/** An error that can be injected. */
export interface ConsoleError {
  readonly code: number;
  readonly name: string;
}

/** The operation, as a page describes it to its console. */
export interface ConsoleData {
  readonly id: OperationId;
  readonly method: string;
  readonly path: string;
  readonly needsToken: boolean;
  /** Headers of the example that name the acting user or group. */
  readonly headers: Readonly<Record<string, string>>;
  readonly parameters: readonly ConsoleParameter[];
  /** Body of the example as JSON. */
  readonly body: string | undefined;
  /** JSON Schema of the body, with everything that it refers to. */
  readonly bodySchema: unknown;
  /** The errors that the operation lists. */
  readonly errors: readonly ConsoleError[];
  /** All other errors, which the mock can be made to return as well. */
  readonly otherErrors: readonly ConsoleError[];
}
