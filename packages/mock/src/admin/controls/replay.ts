import { bodyReader, ControlError } from '../input.ts';
import type { ControlCall, ControlMethods } from './control.ts';

const readRequest = bodyReader<{ readonly id: number }>({
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'integer', minimum: 1 } },
  additionalProperties: false,
});

/** Replays a request of the log with its headers, and returns the number of the new one. */
function replayRequest({ mock, log, request }: ControlCall): { readonly id: number; readonly status: number } {
  const { id } = readRequest(request);
  const logged = log.find(id);
  if (logged === undefined) throw new ControlError(404, `The log has no request ${id} that can be replayed.`);
  const { status } = mock.handle(logged);
  return { id: mock.requestCount, status };
}

/** `/__mock/replay` */
export const replay: ControlMethods = { POST: { run: replayRequest } };
