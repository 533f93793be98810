import { isRead } from '../../../../../spec/rules/verbs.ts';
import type { OperationInfo } from '../operations.ts';
import { literal } from './literal.ts';
import { inputSchema, inputValue, type SampleRequest, sampleRequest } from './request.ts';

const pascal = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

function imports(hook: string, enumerations: readonly string[]): string {
  const hooks = `import { ${hook} } from '@lanying-im/react';`;
  return enumerations.length === 0
    ? hooks
    : `import { ${enumerations.join(', ')} } from '@lanying-im/client';\n${hooks}`;
}

/** Writes a read as a component that shows its result. */
function querySample({ id }: OperationInfo, request: SampleRequest): string {
  const hook = `use${pascal(id)}`;
  const open = `  const { data, error, isPending } = ${hook}(`;
  const input = inputValue(request);
  const { code, enumerations } =
    input === undefined ? { code: '', enumerations: [] } : literal(input, inputSchema(request), '  ', open.length);
  return `${imports(hook, enumerations)}

export function ${pascal(id)}() {
${open}${code});
  if (isPending) return <p>Loading…</p>;
  if (error) return <p role="alert">{error.message}</p>;
  return <pre>{JSON.stringify(data, null, 2)}</pre>;
}`;
}

/** Writes a write as a component with a button. */
function mutationSample({ id, summary }: OperationInfo, request: SampleRequest): string {
  const hook = `use${pascal(id)}`;
  const input = inputValue(request);
  const call = `${id}.mutate(`;
  const { code, enumerations } =
    input === undefined
      ? { code: '', enumerations: [] }
      : literal(input, inputSchema(request), '    ', `const send = () => ${call}`.length + 6);
  return `${imports(hook, enumerations)}

export function ${pascal(id)}() {
  const ${id} = ${hook}();
  const send = () =>
    ${call}${code});
  return (
    <>
      <button type="button" onClick={send} disabled={${id}.isPending}>
        ${summary}
      </button>
      {${id}.error && <p role="alert">{${id}.error.message}</p>}
    </>
  );
}`;
}

/** Writes an operation's example as a React component. Your server adds the token and the acting user. */
export function reactSample(operation: OperationInfo): string {
  const request = sampleRequest(operation);
  return isRead(operation.id) ? querySample(operation, request) : mutationSample(operation, request);
}
