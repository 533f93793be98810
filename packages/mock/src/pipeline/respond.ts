import type { MockOperation } from '../description/operation.ts';
import { errors } from '../generated/errors.ts';
import { stringifyExact } from '../http/exact-json.ts';
import type { MockError } from '../http/mock-error.ts';
import type { Outcome } from './context.ts';

/** Returns the response to an operation that succeeded: the envelope of its result, or a redirect to bytes. */
export function successOutcome({ envelope, exactOut }: MockOperation, result: unknown): Outcome {
  if (envelope === 'bytes') {
    const { location } = result as { readonly location: string }; // What the handlers of downloads return.
    return { status: 302, headers: { location }, body: '' };
  }
  const rest = envelope === 'rest' && typeof result === 'object' ? result : { data: result };
  return { status: 200, body: stringifyExact({ code: 200, ...rest, message: null }, exactOut), code: 200 };
}

/** Returns the description's own example, for an operation without a handler. */
export function exampleOutcome({ example, envelope }: MockOperation): Outcome {
  const mark = { 'x-lanying-mock-response': 'example' };
  if (envelope !== 'bytes') return { status: 200, headers: mark, body: example, code: 200 };
  const { status, headers }: { status: number; headers: Record<string, string> } = JSON.parse(example);
  return { status, headers: { ...headers, ...mark }, body: '' };
}

/** Whether a reader prefers Chinese to English, by the `accept-language` header. */
export function prefersChinese(acceptLanguage: string | null | undefined): boolean {
  if (!acceptLanguage) return false;
  const weights = { zh: 0, en: 0 };
  for (const range of acceptLanguage.toLowerCase().slice(0, 500).split(',')) {
    const [tag = '', weight = 'q=1'] = range.split(';').map((part) => part.trim());
    const language = tag.split('-')[0];
    const value = Number(weight.replace(/^q=/, '')) || 0;
    if (language === 'zh' || language === 'en') weights[language] = Math.max(weights[language], value);
  }
  return weights.zh > weights.en;
}

/** Returns the envelope of an error: the catalogue's message in the reader's language, then what was wrong with this request. */
export function errorBody({ code, detail }: Pick<MockError, 'code' | 'detail'>, inChinese: boolean): string {
  const known = errors[code]?.message;
  if (known === undefined) return JSON.stringify({ code, message: detail });
  const meaning = inChinese ? known.zh.replace(/。$/, '') : known.en.replace(/\.$/, '');
  const rest = detail === '' ? '' : inChinese ? `：${detail}` : `: ${detail}`;
  return JSON.stringify({ code, message: `${meaning}${rest}` });
}
