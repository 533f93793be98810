/** @jsxImportSource preact */
import { JsonView } from './json-view.tsx';
import type { Labels } from './labels.ts';
import type { ConsoleResult } from './service.ts';

const signs = { added: '+', removed: '−', changed: '~' } as const;

/** A response, and what it changed. */
export function Result({ result, labels }: { result: ConsoleResult; labels: Labels }) {
  const { status, milliseconds, body, changes, state } = result;
  return (
    <div class="result" role="status">
      <p>
        <strong>{labels.response}</strong> HTTP {status} · {milliseconds.toFixed(1)} ms
      </p>
      <JsonView json={body} label={labels.response} />
      {changes !== undefined && (
        <details open={changes.length > 0}>
          <summary>
            {labels.changed} ({changes.length})
          </summary>
          {changes.length === 0 && <p>{labels.nothingChanged}</p>}
          <ul class="changes">
            {changes.map(({ kind, path, value }) => (
              <li key={path} class={kind}>
                <code>
                  {signs[kind]} {path}
                </code>{' '}
                <code>{value.length > 120 ? `${value.slice(0, 120)}…` : value}</code>
              </li>
            ))}
          </ul>
          <details>
            <summary>{labels.state}</summary>
            <JsonView json={JSON.stringify(state)} label={labels.state} />
          </details>
        </details>
      )}
    </div>
  );
}
