import type { JsonSchema } from '../operation.ts';
import {
  isObject,
  isType,
  keywordsOf,
  lengthOf,
  ownField,
  patternOf,
  resolve,
  type SchemaObject,
  type TypeName,
  typesOf,
} from './keywords.ts';

/** Whether a value keeps to a schema. */
export type Test = (value: unknown) => boolean;

const always: Test = () => true;
const never: Test = () => false;

/** Made when a schema is first needed. Schemas may lead to themselves, so a reference asks for its test when it is run. */
const known = new Map<unknown, Test>();

function every(tests: readonly Test[]): Test {
  const [first, second, third] = tests;
  if (first === undefined) return always;
  if (second === undefined) return first;
  if (third === undefined) return (value) => first(value) && second(value);
  return (value) => {
    for (const test of tests) if (!test(value)) return false;
    return true;
  };
}

function typeTest(types: readonly TypeName[]): Test {
  const [type] = types;
  if (types.length !== 1 || type === undefined) return (value) => types.some((one) => isType(value, one));
  if (type === 'integer') return Number.isInteger;
  if (type === 'string' || type === 'boolean' || type === 'number') return (value) => typeof value === type;
  if (type === 'object') return isObject;
  return type === 'array' ? Array.isArray : (value) => value === null;
}

/** What the keywords about fields say; they concern objects only. */
function objectTests(keywords: SchemaObject): Test[] {
  const tests: ((value: Readonly<Record<string, unknown>>) => boolean)[] = [];
  const { required, properties, additionalProperties, minProperties, maxProperties } = keywords as {
    required?: readonly string[];
    properties?: Readonly<Record<string, JsonSchema>>;
    additionalProperties?: JsonSchema;
    minProperties?: number;
    maxProperties?: number;
  };
  if (required !== undefined) {
    tests.push((value) => {
      for (const name of required) if (ownField(value, name) === undefined) return false;
      return true;
    });
  }
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([name, schema]) => ({ name, test: testOf(schema) }));
    tests.push((value) => {
      for (const { name, test } of fields) {
        const field = ownField(value, name);
        if (field !== undefined && !test(field)) return false;
      }
      return true;
    });
  }
  if (additionalProperties !== undefined) {
    const named = new Set(Object.keys(properties ?? {}));
    const test = testOf(additionalProperties);
    tests.push((value) => Object.keys(value).every((name) => named.has(name) || test(value[name])));
  }
  if (minProperties !== undefined) tests.push((value) => Object.keys(value).length >= minProperties);
  if (maxProperties !== undefined) tests.push((value) => Object.keys(value).length <= maxProperties);
  return tests.map((test) => (value: unknown) => !isObject(value) || test(value));
}

/** What the keywords about entries, texts and numbers say; each concerns values of its type only. */
function valueTests(keywords: SchemaObject): Test[] {
  const tests: Test[] = [];
  const { minItems, maxItems, minLength, maxLength, minimum, maximum, items, pattern } = keywords as {
    [Keyword in 'minItems' | 'maxItems' | 'minLength' | 'maxLength' | 'minimum' | 'maximum']?: number;
  } & { items?: JsonSchema; pattern?: string };
  if (minItems !== undefined) tests.push((value) => !Array.isArray(value) || value.length >= minItems);
  if (maxItems !== undefined) tests.push((value) => !Array.isArray(value) || value.length <= maxItems);
  if (items !== undefined) {
    const test = testOf(items);
    tests.push((value) => {
      if (!Array.isArray(value)) return true;
      for (const entry of value) if (!test(entry)) return false;
      return true;
    });
  }
  if (minLength !== undefined) tests.push((value) => typeof value !== 'string' || lengthOf(value) >= minLength);
  if (maxLength !== undefined) tests.push((value) => typeof value !== 'string' || lengthOf(value) <= maxLength);
  if (pattern !== undefined) {
    const expression = patternOf(pattern);
    tests.push((value) => typeof value !== 'string' || expression.test(value));
  }
  if (minimum !== undefined) tests.push((value) => typeof value !== 'number' || value >= minimum);
  if (maximum !== undefined) tests.push((value) => typeof value !== 'number' || value <= maximum);
  return tests;
}

/** What the keywords say that lead to other schemas, or name the values themselves. */
function composedTests(keywords: SchemaObject): Test[] {
  const tests: Test[] = [];
  const types = typesOf(keywords);
  const {
    $ref,
    enum: values,
    allOf,
    anyOf,
    oneOf,
    not,
  } = keywords as {
    $ref?: string;
    enum?: readonly unknown[];
    not?: JsonSchema;
  } & { [Keyword in 'allOf' | 'anyOf' | 'oneOf']?: readonly JsonSchema[] };
  if (types !== undefined) tests.push(typeTest(types));
  if ('const' in keywords) tests.push((value) => value === keywords['const']);
  if (values !== undefined) tests.push((value) => values.includes(value));
  if ($ref !== undefined) {
    const target = resolve($ref);
    let test: Test | undefined;
    tests.push((value) => {
      test ??= testOf(target);
      return test(value);
    });
  }
  if (allOf !== undefined) tests.push(...allOf.map(testOf));
  if (anyOf !== undefined) {
    const branches = anyOf.map(testOf);
    tests.push((value) => branches.some((branch) => branch(value)));
  }
  if (oneOf !== undefined) {
    const branches = oneOf.map(testOf);
    tests.push((value) => branches.filter((branch) => branch(value)).length === 1);
  }
  if (not !== undefined) {
    const test = testOf(not);
    tests.push((value) => !test(value));
  }
  return tests;
}

/**
 * The test for a schema: closures put together once, so that running it looks at the value alone. It says no more than
 * yes or no; `explain` tells the rest.
 */
export function testOf(schema: JsonSchema): Test {
  if (typeof schema === 'boolean') return schema ? always : never;
  const made = known.get(schema);
  if (made !== undefined) return made;
  const keywords = keywordsOf(schema);
  const test = every([...composedTests(keywords), ...objectTests(keywords), ...valueTests(keywords)]);
  known.set(schema, test);
  return test;
}
