import { errorExample } from './error-examples.ts';
import { errorPageLabels } from './error-labels.ts';
import type { ErrorEntry } from './errors.ts';
import type { Locale } from './locales.ts';
import { importLine, typescriptCall } from './samples/typescript.ts';

const widest = 76;

/** A text as comment lines of TypeScript. */
function comment(text: string, indent: string): string {
  const lines: string[] = [''];
  for (const word of text.replaceAll('`', '').split(/(?<=[\s，。；、])/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && indent.length + 3 + line.length + word.trimEnd().length > widest) lines.push(word);
    else lines[lines.length - 1] = line + word;
  }
  return lines.map((line) => `${indent}// ${line.trimEnd()}`).join('\n');
}

/** Writes the call that returns an error most often, and what to do about the error. */
export function handlingSnippet(key: Locale['key'], error: ErrorEntry): string {
  const { request } = errorExample(key, error);
  const { code: call, names } = typescriptCall(request);
  // Observed codes have no constant.
  const constants = error.documented ? ['ErrorCode'] : [];
  const code = error.documented ? `ErrorCode.${error.name}` : `${error.code}`;
  const indented = call.replace('const result = ', '').replaceAll('\n', '\n  ');
  return `${importLine([...constants, 'isLanyingApiError', ...names])}

try {
  ${indented}
} catch (error) {
  if (!isLanyingApiError(error, ${code})) throw error;
${comment(error.remedy[key], '  ')}
}`;
}

/** Writes how to inject an error into the mock, in process (`ts`) or over HTTP (`sh`). */
export function faultSnippet(key: Locale['key'], error: ErrorEntry, way: 'ts' | 'sh'): string {
  const { operation } = errorExample(key, error);
  const { nextCall } = errorPageLabels[key];
  if (way === 'sh') {
    return `curl http://127.0.0.1:4010/__mock/faults \\
  -d '{ "operationId": "${operation.id}", "code": ${error.code}, "times": 1 }'`;
  }
  return `import { createLanyingMock } from '@lanying-im/mock';

const mock = createLanyingMock();
mock.faults.add({ operationId: '${operation.id}', code: ${error.code}, times: 1 });
// ${nextCall(operation.id, `${error.code} ${error.name}`)}`;
}
