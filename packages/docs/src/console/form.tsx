/** @jsxImportSource preact */
import type { TargetedInputEvent } from 'preact';
import type { ConsoleData, ConsoleParameter } from './data.ts';
import type { Labels } from './labels.ts';
import type { Draft, TokenChoice } from './request.ts';
import type { ConsoleUser } from './service.ts';

interface FormProps {
  readonly data: ConsoleData;
  readonly labels: Labels;
  readonly draft: Draft;
  readonly users: readonly ConsoleUser[];
  /** What is wrong with the body. */
  readonly problem: string | undefined;
  onChange(draft: Draft): void;
}

/** The fields of a request: who acts, with which token, query parameters and body. */
export function RequestFields({ data, labels, draft, users, problem, onChange }: FormProps) {
  const setQuery = (name: string, value: string) => onChange({ ...draft, query: { ...draft.query, [name]: value } });
  return (
    <>
      {data.needsToken && (
        <div class="row">
          <label>
            {labels.actingUser}
            <select
              value={draft.actingUser}
              onChange={(event) => onChange({ ...draft, actingUser: event.currentTarget.value })}
            >
              <option value="">{labels.nobody}</option>
              {users.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name} ({id})
                </option>
              ))}
            </select>
          </label>
          <label>
            {labels.token}
            <select
              value={draft.token}
              // The options below are the only values.
              onChange={(event) => onChange({ ...draft, token: event.currentTarget.value as TokenChoice })}
            >
              <option value="admin">{labels.adminToken}</option>
              <option value="user">{labels.userToken}</option>
              <option value="none">{labels.noToken}</option>
            </select>
          </label>
        </div>
      )}
      {data.parameters.map((parameter) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          labels={labels}
          value={draft.query[parameter.name] ?? ''}
          onChange={(value) => setQuery(parameter.name, value)}
        />
      ))}
      {data.body !== undefined && (
        <label>
          {labels.body}
          <textarea
            rows={Math.min(14, draft.body.split('\n').length + 1)}
            spellcheck={false}
            value={draft.body}
            aria-invalid={problem !== undefined}
            onInput={(event) => onChange({ ...draft, body: event.currentTarget.value })}
          />
        </label>
      )}
      {problem !== undefined && (
        <p class="problem" role="status">
          {problem}
        </p>
      )}
    </>
  );
}

interface ParameterProps {
  readonly parameter: ConsoleParameter;
  readonly labels: Labels;
  readonly value: string;
  onChange(value: string): void;
}

function ParameterField({ parameter, labels, value, onChange }: ParameterProps) {
  const { name, isRequired, isNumber, values, minimum, maximum, pattern } = parameter;
  const common = {
    id: `console-${name}`,
    value,
    required: isRequired,
    onInput: (event: TargetedInputEvent<HTMLInputElement | HTMLSelectElement>) => onChange(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label htmlFor={common.id}>
        <code>{name}</code> {isRequired && <em>{labels.required}</em>}
      </label>
      {values.length > 0 ? (
        <select {...common}>
          {!isRequired && <option value="" />}
          {values.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : isNumber ? (
        <input
          type="number"
          {...common}
          {...(minimum !== undefined && { min: minimum })}
          {...(maximum !== undefined && { max: maximum })}
        />
      ) : (
        <input type="text" autocomplete="off" {...common} {...(pattern !== undefined && { pattern })} />
      )}
    </div>
  );
}
