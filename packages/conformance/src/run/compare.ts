import type { Shows } from '../case.ts';
import { checkEnvelope } from '../description/check-envelope.ts';
import { type DescribedOperation, schemaName } from '../description/description.ts';
import type { ServiceResponse } from '../service/service.ts';
import { valuesAt } from '../values.ts';
import type { Finding } from './finding.ts';

/** Returns the digits of an integer after a program has read them as a number. */
function rounded(digits: string): string {
  return /^-?\d+$/.test(digits) ? String(BigInt(Number(digits))) : digits;
}

/** Compares the values at a path. An empty string counts as none: so ends a list of pages. */
function contentFinding({ path, values }: Shows, exact: unknown): Finding | undefined {
  const pointer = `/${path.replaceAll('.', '/')}`;
  const found = valuesAt(exact, path)
    .map(String)
    .filter((value) => value !== '');
  const state = (problem: string): Finding => ({
    problem: `${pointer}: ${problem}`,
    about: 'responses',
    kind: 'state',
    field: path,
  });
  if (typeof values === 'number') {
    return found.length === values ? undefined : state(`has ${found.length} values instead of ${values}`);
  }
  const wanted = values.map(String);
  const extra = found.filter((value) => !wanted.includes(value));
  const missing = wanted.filter((value) => !found.includes(value));
  if (extra.length === 0 && missing.length === 0 && found.length === wanted.length) return undefined;
  if (missing.some((value) => extra.includes(rounded(value)))) {
    return { ...state('is rounded: a message id must keep all of its digits'), kind: 'form' };
  }
  if (extra.some((value) => missing.includes(rounded(value)))) return state('is the message id before it was rounded');
  if (wanted.length === 1 && found.length === 1) return state('has another value than expected');
  const counts = `${found.length} values instead of ${wanted.length}`;
  return state(`has ${counts}: ${missing.length} missing, ${extra.length} not expected`);
}

/** Returns where the content of a response is not what it must show. */
export function contentFindings(shown: readonly Shows[], exact: unknown): readonly Finding[] {
  return shown.flatMap((one) => contentFinding(one, exact) ?? []);
}

/** Compares a response with the description: status, code and form; the content is left out. */
export function formFindings(
  operation: DescribedOperation,
  expected: number,
  { status, location, envelope, code }: ServiceResponse,
): readonly Finding[] {
  const isRedirect = operation.isFile && expected === 200;
  const form = (problem: string): Finding => ({ problem, about: 'responses', kind: 'form' });
  if (isRedirect && status === 302) return location === null ? [form('HTTP 302 without a location header')] : [];
  const wantedStatus = isRedirect ? 302 : 200;
  if (status !== wantedStatus) return [form(`HTTP ${status} instead of ${wantedStatus}`)];
  if (code === undefined) return [form('the body is no envelope with a code')];
  if (code !== expected) return [{ problem: `code ${code} instead of ${expected}`, about: 'errors', kind: 'state' }];
  return checkEnvelope(schemaName(operation.original, code === 200 ? 'Success' : 'Failure'), envelope).map(
    ({ pointer, problem, field, isExtra }) => ({
      ...form(`${pointer || '/'}: ${problem}`),
      kind: isExtra ? 'extra' : 'form',
      field,
    }),
  );
}
