import type { MockOperation } from '../description/operation.ts';
import { looseBoolean, readScalar, rulesOf } from './input-rules.ts';
import { type AcceptedInput, type Fields, isFields, type SentInput, withDigits } from './sent-input.ts';

/** Returns the parameters of the query that are in the body, with their values. */
function parametersInBody(operation: MockOperation, { query, body }: SentInput): [name: string, sent: string][] {
  const { value, exact } = body;
  if (!isFields(value)) return [];
  const rules = rulesOf(operation);
  return rules.query.flatMap(({ parameter: { name, type }, validate }): [name: string, sent: string][] => {
    if (query.get(name) || rules.fields?.includes(name) || !Object.hasOwn(value, name)) return [];
    const sent = exact.get(name) ?? value[name];
    if (!['string', 'number', 'boolean'].includes(typeof sent) || sent === '') return [];
    // Converting the types reports a boolean that is no boolean.
    const read = type === 'boolean' ? looseBoolean(String(sent)) : readScalar(String(sent), type);
    // In the body of an operation that has none, even an invalid value is meant for the query: if it were left out,
    // `kickDevice` would sign out every device.
    return rules.fields !== undefined && validate(read).length > 0 ? [] : [[name, String(sent)]];
  });
}

/** Returns the names of the fields of a write's body that are in the query. */
function fieldsInQuery(operation: MockOperation, { query, body: { value = {} } }: SentInput): string[] {
  if (operation.read || query.size === 0 || !isFields(value)) return [];
  const { fields = [], query: parameters } = rulesOf(operation);
  const isParameter = (name: string): boolean => parameters.some(({ parameter }) => parameter.name === name);
  return [...new Set(query.keys())].filter(
    (name) => fields.includes(name) && !isParameter(name) && !Object.hasOwn(value, name),
  );
}

/** Reads a field of the body that was sent in the query. */
function readField(operation: MockOperation, name: string, sent: string): unknown {
  const { integers, booleans } = rulesOf(operation);
  const isOneOf = (paths: readonly (readonly string[])[]): boolean =>
    paths.some(([first, next]) => first === name && next === undefined);
  // Converting the types reports 0 and 1.
  if (isOneOf(integers) || (isOneOf(booleans) && /^[01]$/.test(sent))) return readScalar(sent, 'integer');
  return readScalar(sent, isOneOf(booleans) ? 'boolean' : 'string');
}

/** Puts parameters of the query and fields of a write's body in their documented place. */
export function findMisplaced(operation: MockOperation, sent: SentInput): AcceptedInput {
  const parameters = parametersInBody(operation, sent);
  const names = fieldsInQuery(operation, sent);
  if (parameters.length === 0 && names.length === 0) return { ...sent, deviations: [] };

  const query = new URLSearchParams(sent.query);
  for (const [name, value] of parameters) query.set(name, value);
  let { value, exact, length } = sent.body;
  for (const name of names) {
    const field = query.get(name) ?? '';
    value = { ...(value as Fields | undefined), [name]: readField(operation, name, field) };
    exact = withDigits(operation, exact, name, field);
  }
  const deviations = [
    ...parameters.map(([name]) => `query.${name} in-body`),
    ...names.map((name) => `body.${name} in-query`),
  ];
  return { query, body: { value, exact, length }, deviations };
}
