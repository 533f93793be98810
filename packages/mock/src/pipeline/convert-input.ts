import type { OperationId } from '@lanying-im/types';
import type { MockOperation } from '../description/operation.ts';
import { looseBoolean, rulesOf } from './input-rules.ts';
import { type AcceptedInput, type Fields, isFields, withDigits } from './sent-input.ts';

/** Query and body of a request, converted to what the description demands. */
export interface ConvertedInput extends AcceptedInput {
  /** Body fields with values that the service accepts though the description does not list them. */
  readonly undocumented: Fields;
}

/** Values of a field that programs in production send though no document lists them. */
interface UndocumentedValues {
  /** The value that they are validated as. */
  readonly documented: unknown;
  readonly sent: readonly unknown[];
}

/** Public (1) and temporary (3) groups, which the vendor's own programs create. */
const undocumentedValues: { readonly [Id in OperationId]?: Readonly<Record<string, UndocumentedValues>> } = {
  createGroup: { type: { documented: 2, sent: [1, 3] } },
};

/** Returns a value with the parts at the end of a path converted, or left out for `undefined`; the same when none is. */
function convertAt(value: unknown, path: readonly string[], convert: (part: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return convert(value);
  if (step === '*') {
    if (!Array.isArray(value)) return value;
    const entries = value.map((entry) => convertAt(entry, rest, convert));
    return entries.some((entry, index) => entry !== value[index]) ? entries : value;
  }
  if (!isFields(value) || !Object.hasOwn(value, step)) return value;
  const field = convertAt(value[step], rest, convert);
  if (field === value[step]) return value;
  const { [step]: _, ...others } = value;
  return field === undefined ? others : { ...value, [step]: field };
}

const toInteger = (part: unknown): unknown => (typeof part === 'string' && /^-?\d+$/.test(part) ? Number(part) : part);

const integerToBoolean = (part: unknown): unknown => (part === 0 || part === 1 ? part === 1 : part);

const stringToBoolean = (part: unknown): unknown => (typeof part === 'string' ? looseBoolean(part) : part);

const withoutNull = (part: unknown): unknown => (part === null ? undefined : part);

const withoutEmpty = (part: unknown): unknown => (part === '' ? undefined : part);

/** `['list', '*', 'user_id']` as `body.list[].user_id`. */
function placeOf(path: readonly string[]): string {
  return `body${path.map((step) => (step === '*' ? '[]' : `.${step}`)).join('')}`;
}

/** A request whose deviations are being taken back one by one. */
class Conversion {
  readonly #operation: MockOperation;
  #query: URLSearchParams;
  #value: unknown;
  #exact: ReadonlyMap<string, string>;
  readonly #length: number;
  readonly #deviations: string[];
  readonly #undocumented: Record<string, unknown> = {};

  constructor(operation: MockOperation, { query, body, deviations }: AcceptedInput) {
    this.#operation = operation;
    this.#query = query;
    this.#value = body.value;
    this.#exact = body.exact;
    this.#length = body.length;
    this.#deviations = [...deviations];
  }

  get converted(): ConvertedInput {
    const body = { value: this.#value, exact: this.#exact, length: this.#length };
    return { query: this.#query, body, undocumented: this.#undocumented, deviations: this.#deviations };
  }

  /** Leaves out optional fields that are null, and those of integers and booleans that are an empty string. */
  leaveOutEmpty(): void {
    for (const { path, emptyIsAbsent } of rulesOf(this.#operation).optionals) {
      this.#convert(path, withoutNull, 'null');
      if (emptyIsAbsent) this.#convert(path, withoutEmpty, 'empty');
    }
  }

  /** Reads strings of digits as integers, and 0, 1 and strings as booleans. */
  convertTypes(): void {
    const { query, integers, booleans } = rulesOf(this.#operation);
    for (const path of integers) {
      const [name = ''] = path;
      const sent = path.length === 1 && isFields(this.#value) ? this.#value[name] : undefined;
      if (!this.#convert(path, toInteger, 'string->integer')) continue;
      this.#exact = withDigits(this.#operation, this.#exact, name, sent);
    }
    for (const path of booleans) {
      this.#convert(path, integerToBoolean, 'integer->boolean');
      this.#convert(path, stringToBoolean, 'string->boolean');
    }
    for (const { parameter } of query) {
      const { name, type } = parameter;
      const sent = this.#query.get(name) ?? '';
      const read = type === 'boolean' ? String(looseBoolean(sent)) : sent;
      if (read === sent) continue;
      this.#query = new URLSearchParams(this.#query);
      this.#query.set(name, read);
      this.#deviations.push(`query.${name} ${/^[01]$/.test(sent) ? 'integer' : 'string'}->boolean`);
    }
  }

  /** Puts documented values in place of undocumented ones, and of empty lists in reads. */
  replaceUndocumented(): void {
    if (!isFields(this.#value)) return;
    for (const name of this.#operation.idLists ?? []) {
      const list = this.#value[name];
      if (Array.isArray(list) && list.length === 0) this.#replace(name, [1], 'empty');
    }
    const values = undocumentedValues[this.#operation.operationId] ?? {};
    for (const [name, { documented, sent }] of Object.entries(values)) {
      const value = this.#value[name];
      if (sent.includes(value)) this.#replace(name, documented, `undocumented-value ${value}`);
    }
  }

  #replace(name: string, documented: unknown, deviation: string): void {
    const fields = this.#value as Fields; // The callers have looked at them.
    this.#undocumented[name] = fields[name];
    this.#value = { ...fields, [name]: documented };
    this.#deviations.push(`body.${name} ${deviation}`);
  }

  #convert(path: readonly string[], convert: (part: unknown) => unknown, deviation: string): boolean {
    const converted = convertAt(this.#value, path, convert);
    if (converted === this.#value) return false;
    this.#value = converted;
    this.#deviations.push(`${placeOf(path)} ${deviation}`);
    return true;
  }
}

/** Converts the values of a request that does not match the description, as the service does, and reports every one. */
export function convertInput(operation: MockOperation, input: AcceptedInput): ConvertedInput {
  const conversion = new Conversion(operation, input);
  conversion.leaveOutEmpty();
  conversion.convertTypes();
  conversion.replaceUndocumented();
  return conversion.converted;
}
