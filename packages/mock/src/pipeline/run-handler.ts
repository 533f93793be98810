import type { OperationId } from '@lanying-im/types';
import type { Caller } from '../auth/caller.ts';
import type { MockOperation } from '../description/operation.ts';
import { MockError } from '../http/mock-error.ts';
import type { MockRequest } from '../http/types.ts';
import type { Handler } from '../operations/handler.ts';
import { handlers } from '../operations/index.ts';
import type { App } from '../state/app.ts';
import type { Outcome } from './context.ts';
import { exampleOutcome, successOutcome } from './respond.ts';

/** Origin of the service, for an adapter that does not say where the mock is. */
const defaultOrigin = 'https://api.maximtop.com';

/** What a handler needs beside its input. */
interface HandlerContext {
  readonly app: App;
  readonly caller: Caller;
  readonly request: MockRequest;
  readonly now: number;
}

/** Runs the handler of an operation and returns its response. */
export function runHandler(
  operation: MockOperation,
  input: Record<string, unknown>,
  { app, caller, request, now }: HandlerContext,
): Outcome {
  const handle = handlers[operation.operationId] as Handler<OperationId> | undefined;
  if (handle === undefined) return exampleOutcome(operation);
  const result = handle({
    // The table pairs each operation with its own input; validation has made sure that this one has it.
    input: input as never,
    app,
    caller,
    now,
    header: request.header,
    origin: request.origin ?? defaultOrigin,
    error: (code, detail) => new MockError(code, detail),
  });
  return successOutcome(operation, result);
}
