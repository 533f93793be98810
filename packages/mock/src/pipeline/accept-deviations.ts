import type { OperationId } from '@lanying-im/types';
import type { MockOperation } from '../description/operation.ts';
import { readScalar, rulesOf } from './input-rules.ts';
import type { ReadBody } from './read-body.ts';

/** Query and body of a request, as they were sent. */
export interface SentInput {
  readonly query: URLSearchParams;
  readonly body: ReadBody;
}

/** Query and body of a request as the description demands them, as far as the service accepts what was sent. */
export interface AcceptedInput extends SentInput {
  /** Body fields with values that the service accepts though the description does not list them. */
  readonly undocumented: Readonly<Record<string, unknown>>;
  /** How the request deviates from the description, as `body.group_id string->integer`. */
  readonly deviations: readonly string[];
}

/** Values that programs in production send: group type 3. The first one is what it is validated as. */
const undocumentedValues: { readonly [Id in OperationId]?: Readonly<Record<string, readonly [number, number]>> } = {
  createGroup: { type: [2, 3] },
};

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a value with the parts at the end of a path converted; the same value when nothing is. */
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
  return field === value[step] ? value : { ...value, [step]: field };
}

const toInteger = (part: unknown): unknown => (typeof part === 'string' && /^-?\d+$/.test(part) ? Number(part) : part);

const toBoolean = (part: unknown): unknown => (part === 0 || part === 1 ? part === 1 : part);

/** `['list', '*', 'user_id']` as `body.list[].user_id`. */
function placeOf(path: readonly string[]): string {
  return `body${path.map((step) => (step === '*' ? '[]' : `.${step}`)).join('')}`;
}

/** A request whose deviations are being taken back one by one. */
class Acceptance {
  readonly deviations: string[] = [];
  readonly undocumented: Record<string, unknown> = {};
  readonly #operation: MockOperation;
  #query: URLSearchParams;
  #value: unknown;
  #exact: ReadonlyMap<string, string>;
  readonly #length: number;

  constructor(operation: MockOperation, { query, body }: SentInput) {
    this.#operation = operation;
    this.#query = query;
    this.#value = body.value;
    this.#exact = body.exact;
    this.#length = body.length;
  }

  get accepted(): AcceptedInput {
    const { deviations, undocumented } = this;
    const body = { value: this.#value, exact: this.#exact, length: this.#length };
    return { query: this.#query, body, undocumented, deviations };
  }

  /** Finds parameters of the query in the body. */
  findQueryInBody(): void {
    const { fields = [], query } = rulesOf(this.#operation);
    if (!isFields(this.#value)) return;
    for (const { parameter, validate } of query) {
      const { name, type } = parameter;
      if (this.#query.get(name) || fields.includes(name) || !Object.hasOwn(this.#value, name)) continue;
      const sent = this.#exact.get(name) ?? this.#value[name];
      if (!['string', 'number', 'boolean'].includes(typeof sent) || sent === '') continue;
      if (validate(readScalar(String(sent), type)).length > 0) continue;
      this.#query = new URLSearchParams(this.#query);
      this.#query.set(name, String(sent));
      this.deviations.push(`query.${name} in-body`);
    }
  }

  /** Finds fields of a write's body in the query. */
  findBodyInQuery(): void {
    const { fields = [], query, integers, booleans } = rulesOf(this.#operation);
    if (this.#operation.read || (this.#value !== undefined && !isFields(this.#value))) return;
    for (const name of new Set(this.#query.keys())) {
      const isPlaced = query.some(({ parameter }) => parameter.name === name);
      if (isPlaced || !fields.includes(name) || Object.hasOwn(this.#value ?? {}, name)) continue;
      const isOfType = (paths: readonly (readonly string[])[]): boolean =>
        paths.some(([first, next]) => first === name && next === undefined);
      const type = isOfType(integers) ? 'integer' : isOfType(booleans) ? 'boolean' : 'string';
      const sent = this.#query.get(name) ?? '';
      this.#value = {
        ...(this.#value as Fields | undefined),
        [name]: readScalar(sent, type === 'boolean' && /^[01]$/.test(sent) ? 'integer' : type),
      };
      if (type === 'integer') this.#keepDigits(name, sent);
      this.deviations.push(`body.${name} in-query`);
    }
  }

  /** Reads strings of digits as integers, and 0 and 1 as booleans. */
  convertTypes(): void {
    const { query, integers, booleans } = rulesOf(this.#operation);
    for (const path of integers) {
      const [name = ''] = path;
      const sent = path.length === 1 && isFields(this.#value) ? this.#value[name] : undefined;
      if (this.#convert(path, toInteger, 'string->integer')) this.#keepDigits(name, sent);
    }
    for (const path of booleans) this.#convert(path, toBoolean, 'integer->boolean');
    for (const { parameter } of query) {
      const sent = this.#query.get(parameter.name);
      if (parameter.type !== 'boolean' || (sent !== '0' && sent !== '1')) continue;
      this.#query = new URLSearchParams(this.#query);
      this.#query.set(parameter.name, String(sent === '1'));
      this.deviations.push(`query.${parameter.name} integer->boolean`);
    }
  }

  /** Puts documented values in place of undocumented ones, and of empty lists in reads. */
  replaceUndocumented(): void {
    if (!isFields(this.#value)) return;
    for (const name of this.#operation.idLists ?? []) {
      const list = this.#value[name];
      if (Array.isArray(list) && list.length === 0) this.#replace(name, [1], 'empty');
    }
    for (const [name, [documented, sent]] of Object.entries(undocumentedValues[this.#operation.operationId] ?? {})) {
      if (this.#value[name] === sent) this.#replace(name, documented, `undocumented-value ${sent}`);
    }
  }

  #replace(name: string, documented: unknown, deviation: string): void {
    const fields = this.#value as Fields; // The callers have looked at them.
    this.undocumented[name] = fields[name];
    this.#value = { ...fields, [name]: documented };
    this.deviations.push(`body.${name} ${deviation}`);
  }

  #convert(path: readonly string[], convert: (part: unknown) => unknown, deviation: string): boolean {
    const converted = convertAt(this.#value, path, convert);
    if (converted === this.#value) return false;
    this.#value = converted;
    this.deviations.push(`${placeOf(path)} ${deviation}`);
    return true;
  }

  /** Keeps the digits of a message id, which the number has lost. */
  #keepDigits(name: string, sent: unknown): void {
    if (typeof sent !== 'string' || this.#operation.exactIn?.includes(name) !== true) return;
    this.#exact = new Map(this.#exact).set(name, sent);
  }
}

/** Reads a request as the service does where it deviates from the description, and reports every deviation. */
export function acceptDeviations(operation: MockOperation, sent: SentInput): AcceptedInput {
  const acceptance = new Acceptance(operation, sent);
  acceptance.findQueryInBody();
  acceptance.findBodyInQuery();
  acceptance.convertTypes();
  acceptance.replaceUndocumented();
  return acceptance.accepted;
}
