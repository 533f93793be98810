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
      <header>
        <h2>{labels.controls}</h2>
        <button type="button" onClick={reset}>
          {labels.reset}
        </button>
      </header>
      <section>
        <h3>{labels.clock}</h3>
        <p>
          <time>{new Date(mock.clock.now()).toISOString().slice(0, 16).replace('T', ' ')}</time>
        </p>
        <p>
          <button type="button" onClick={() => advance({ minutes: 10 })}>
            {labels.advanceMinutes}
          </button>{' '}
          <button type="button" onClick={() => advance({ days: 1 })}>
            {labels.advanceDay}
          </button>
        </p>
      </section>
      <section>
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
          <button type="submit">{labels.addFault}</button>
        </form>
        <p>{labels.pendingFaults(mock.faults.list().length)}</p>
      </section>
      <section>
        <h3>{labels.requests}</h3>
        <ol className="requests">
          {mock.requests
            .slice(-8)
            .toReversed()
            .map(({ operationId, path, code, status }, index) => (
              <li key={mock.requests.length - index} className={code === 200 ? 'succeeded' : 'failed'}>
                <code>{operationId ?? path}</code> <span>{code ?? status}</span>
              </li>
            ))}
        </ol>
      </section>
    </aside>
  );
}
