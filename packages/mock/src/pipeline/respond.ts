import type { OperationId, OperationTypes } from '@lanying-im/types';
import type { MockOperation } from '../description/operation.ts';
import { errors } from '../generated/errors.ts';
import { writeJson } from '../http/json/write.ts';
import type { MockError } from '../http/mock-error.ts';
import type { AnswerForm } from '../state/settings.ts';
import { quickStartAnswers } from './quick-start-responses.ts';

/** The envelope of a result, in the form in which the app answers. */
export function successBody<Id extends OperationId>(
  operation: MockOperation,
  result: OperationTypes[Id]['result'],
  form: AnswerForm,
): string {
  const { operationId, envelope, exactOut } = operation;
  const isShort = form === 'quick-start';
  // The table pairs each operation with its own result; the compiler cannot follow that through a variable id.
  const shorten = quickStartAnswers[operationId] as ((whole: typeof result) => typeof result) | undefined;
  const shown = isShort && shorten !== undefined ? shorten(result) : result;
  const rest = envelope === 'rest' && typeof shown === 'object' ? shown : { data: shown };
  return writeJson({ code: 200, ...rest, ...(isShort ? {} : { message: null }) }, exactOut);
}

/** Whether a reader prefers Chinese to English, by the `accept-language` header. */
export function prefersChinese(acceptLanguage: string | null | undefined): boolean {
  if (!acceptLanguage) return false;
  const weights = { zh: 0, en: 0 };
  for (const part of acceptLanguage.toLowerCase().slice(0, 500).split(',')) {
    const [tag = '', weight = 'q=1'] = part.split(';').map((piece) => piece.trim());
    const language = tag.split('-')[0];
    const value = Number(weight.replace(/^q=/, '')) || 0;
    if (language === 'zh' || language === 'en') weights[language] = Math.max(weights[language], value);
  }
  return weights.zh > weights.en;
}

/** The envelope of a refusal: the catalogue's text in the reader's language, then what was wrong with this request. */
export function errorBody({ code, detail }: Pick<MockError, 'code' | 'detail'>, inChinese: boolean): string {
  const known = errors[code]?.message;
  if (known === undefined) return JSON.stringify({ code, message: detail });
  const text = inChinese ? known.zh.replace(/。$/, '') : known.en.replace(/\.$/, '');
  const rest = detail === '' ? '' : inChinese ? `：${detail}` : `: ${detail}`;
  return JSON.stringify({ code, message: `${text}${rest}` });
}
