/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { ConsoleData } from './data.ts';
import { RequestFields } from './form.tsx';
import type { Labels } from './labels.ts';
import { exampleDraft, toCurl } from './request.ts';
import { Result } from './result.tsx';
import { type ConsoleResult, createService, localOrigin, pageOrigin, type Target } from './service.ts';
import { bodyProblem } from './validate.ts';

interface ConsoleProps {
  readonly data: ConsoleData;
  readonly labels: Labels;
  /** An error to inject into a first request, which is sent at once. */
  readonly errorCode?: number | undefined;
}

/** Sends requests of an operation to the mock in the page, or to one on this machine. */
export function Console({ data, labels, errorCode: firstError }: ConsoleProps) {
  const [service] = useState(() => createService(data));
  const [draft, setDraft] = useState(() => exampleDraft(data));
  const [target, setTarget] = useState<Target>('page');
  const [errorCode, setErrorCode] = useState(firstError);
  const [result, setResult] = useState<ConsoleResult>();
  const [failure, setFailure] = useState<string>();
  const [isSending, setIsSending] = useState(false);
  const [isCopied, setIsCopied] = useState(false);

  const problem =
    data.bodySchema === undefined ? undefined : bodyProblem(data.bodySchema, draft.body, labels.invalidJson);

  const errorGroups = [
    { label: labels.listedErrors, errors: data.errors },
    { label: labels.otherErrors, errors: data.otherErrors },
  ];

  const send = async () => {
    setIsSending(true);
    setFailure(undefined);
    try {
      setResult(await service.send(draft, target, errorCode));
    } catch {
      setResult(undefined);
      setFailure(labels.unreachable(localOrigin));
    } finally {
      setIsSending(false);
    }
  };
  useEffect(() => {
    if (firstError !== undefined) send();
  }, []);
  const copyCurl = async () => {
    const origin = target === 'page' ? pageOrigin : localOrigin;
    await navigator.clipboard.writeText(toCurl(service.request(draft), origin));
    setIsCopied(true);
  };
  const startOver = () => {
    service.reset();
    setDraft(exampleDraft(data));
    setErrorCode(undefined);
    setResult(undefined);
    setFailure(undefined);
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
      onInput={() => setIsCopied(false)}
    >
      <RequestFields
        data={data}
        labels={labels}
        draft={draft}
        users={service.users}
        problem={problem}
        onChange={setDraft}
      />
      <div class="row">
        <label>
          {labels.fail}
          <select
            value={errorCode ?? ''}
            onChange={({ currentTarget: { value } }) => setErrorCode(value === '' ? undefined : Number(value))}
          >
            <option value="">{labels.noError}</option>
            {errorGroups.map(({ label, errors }) => (
              <optgroup key={label} label={label}>
                {errors.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {code} {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label>
          {labels.target}
          <select
            value={target}
            onChange={({ currentTarget: { value } }) => setTarget(value === 'local' ? 'local' : 'page')}
          >
            <option value="page">{labels.thisPage}</option>
            <option value="local">{localOrigin}</option>
          </select>
        </label>
      </div>
      <div class="row actions">
        <button type="submit" class="primary" disabled={isSending} title={labels.shortcut}>
          {isSending ? labels.sending : labels.run}
        </button>
        <button type="button" onClick={copyCurl}>
          {isCopied ? labels.copied : labels.copyCurl}
        </button>
        <button type="button" onClick={startOver}>
          {labels.reset}
        </button>
      </div>
      {failure !== undefined && (
        <p class="problem" role="alert">
          {failure}
        </p>
      )}
      {result !== undefined && <Result result={result} labels={labels} />}
    </form>
  );
}
