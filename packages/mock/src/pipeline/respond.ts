import type { OperationId, OperationTypes } from '@lanying-im/types';
import { quickStartAnswers } from '../behaviour/quick-start-answers.ts';
import { errors } from '../generated/errors.ts';
import { schemas } from '../generated/schemas.ts';
import { writeJson } from '../json/write.ts';
import type { JsonSchema, MockOperation } from '../operation.ts';
import type { Refusal } from '../refusal.ts';
import type { AnswerForm } from '../state/settings.ts';

/** What the description says of the form of an operation's answers. */
interface AnswerShape {
  /** Whether the envelope carries more than `data` beside `code` and `message`; the result then holds it all. */
  readonly isWhole: boolean;
  /** The fields that hold message ids. */
  readonly exact: ReadonlySet<string>;
}

const shapes = new Map<MockOperation, AnswerShape>();

function field(schema: JsonSchema | undefined, name: string): unknown {
  return typeof schema === 'object' ? schema[name] : undefined;
}

/** The names of all fields in a schema that hold message ids: integers of 64 bits without a smaller maximum. */
function exactFields(node: unknown, found: Set<string>, seen: Set<unknown>, name = ''): void {
  if (typeof node !== 'object' || node === null || seen.has(node)) return;
  seen.add(node);
  if ('format' in node && node.format === 'int64' && !('maximum' in node)) found.add(name);
  for (const [keyword, value] of Object.entries(node)) {
    if (keyword === '$ref' && typeof value === 'string') {
      // A schema that many fields share must be looked at for each of them.
      exactFields(schemas[value.split('/').at(-1) ?? ''], found, new Set(seen), name);
    } else if (keyword === 'properties' && typeof value === 'object' && value !== null) {
      for (const [property, schema] of Object.entries(value)) exactFields(schema, found, seen, property);
    } else exactFields(value, found, seen, name);
  }
}

function shapeOf(operation: MockOperation): AnswerShape {
  const known = shapes.get(operation);
  if (known !== undefined) return known;
  const names = Object.keys(field(operation.success, 'properties') ?? {});
  const exact = new Set<string>();
  exactFields(operation.success, exact, new Set());
  const shape = { isWhole: names.some((name) => !['code', 'data', 'message'].includes(name)), exact };
  shapes.set(operation, shape);
  return shape;
}

/** The envelope of a result, in the form in which the app answers. */
export function successBody<Id extends OperationId>(
  operation: MockOperation,
  result: OperationTypes[Id]['result'],
  form: AnswerForm,
): string {
  const { isWhole, exact } = shapeOf(operation);
  const isShort = form === 'quick-start';
  // The table pairs each operation with its own result; the compiler cannot follow that through a variable id.
  const shorten = quickStartAnswers[operation.operationId] as ((whole: typeof result) => typeof result) | undefined;
  const shown = isShort && shorten !== undefined ? shorten(result) : result;
  const rest = isWhole && typeof shown === 'object' ? shown : { data: shown };
  return writeJson({ code: 200, ...rest, ...(isShort ? {} : { message: null }) }, exact);
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
export function refusalBody({ code, detail }: Pick<Refusal, 'code' | 'detail'>, inChinese: boolean): string {
  const known = errors[code]?.message;
  if (known === undefined) return JSON.stringify({ code, message: detail });
  const text = inChinese ? known.zh.replace(/。$/, '') : known.en.replace(/\.$/, '');
  const rest = detail === '' ? '' : inChinese ? `：${detail}` : `: ${detail}`;
  return JSON.stringify({ code, message: `${text}${rest}` });
}
