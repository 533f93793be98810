import { ErrorCode } from '@lanying-im/client';
import { useQueryClient } from '@tanstack/react-query';
import { useReducer, useSyncExternalStore } from 'react';
import type { Labels } from './labels.ts';
import type { Stage } from './stage.ts';

const operations = [
  'requestFriend',
  'acceptFriendRequest',
  'createGroup',
  'sendMessage',
  'recallMessage',
  'muteGroupMembers',
] as const;
const errors = ['DatabaseFailure', 'PermissionDenied', 'TooManyGroupsCreated', 'LicenseExpired'] as const;

/** Turns the mock's clock, injects faults, and lists the latest requests. */
export function Controls({ stage: { mock, subscribe }, labels }: { stage: Stage; labels: Labels }) {
  const queryClient = useQueryClient();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useSyncExternalStore(subscribe, () => mock.requests.at(-1));

  const advance = (by: Parameters<typeof mock.clock.advance>[0]) => {
    mock.clock.advance(by);
    queryClient.invalidateQueries();
    redraw();
  };
  const addFault = (form: FormData) => {
    const operationId = operations.find((name) => name === form.get('operation'));
    const error = errors.find((name) => name === form.get('error'));
    if (operationId === undefined || error === undefined) return;
    mock.faults.add({ operationId, code: ErrorCode[error], times: 1 });
    redraw();
  };
  const reset = () => {
    mock.reset();
    queryClient.resetQueries();
    redraw();
  };

  return (
    <aside aria-label={labels.controls}>
      <h2>{labels.controls}</h2>
      <h3>{labels.clock}</h3>
      <p>
        <time>{new Date(mock.clock.now()).toISOString().slice(0, 16).replace('T', ' ')}</time>{' '}
        <button type="button" onClick={() => advance({ minutes: 10 })}>
          {labels.advanceMinutes}
        </button>{' '}
        <button type="button" onClick={() => advance({ days: 1 })}>
          {labels.advanceDay}
        </button>
      </p>
      <h3>{labels.fault}</h3>
      <form action={addFault}>
        <select name="operation" aria-label={labels.operation}>
          {operations.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>{' '}
        <select name="error" aria-label={labels.error}>
          {errors.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>{' '}
        <button type="submit">{labels.addFault}</button> <span>{labels.pendingFaults(mock.faults.list().length)}</span>
      </form>
      <h3>{labels.requests}</h3>
      <ol className="requests">
        {mock.requests
          .slice(-8)
          .toReversed()
          .map((request, index) => (
            <li key={mock.requests.length - index}>
              <code>{request.operationId ?? request.path}</code> {request.code ?? request.status}
            </li>
          ))}
      </ol>
      <button type="button" onClick={reset}>
        {labels.reset}
      </button>
    </aside>
  );
}
