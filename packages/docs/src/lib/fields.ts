import type { Schema } from './bundle.ts';
import { fieldLabels } from './field-labels.ts';
import type { Locale } from './locales.ts';
import { enumerationOf, isMessageId, type ResolvedSchema, resolve } from './schemas.ts';

/** A value of an enumeration. */
export interface FieldValue {
  readonly value: string;
  /** Name in TypeScript: `Private` of `GroupType.Private`. */
  readonly name: string;
  readonly description: string;
}

/** One of several forms that a value may have. */
export interface FieldVariant {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
}

/** A parameter or a field of a body, as a reader sees it. */
export interface Field {
  readonly name: string;
  /** Type in the reader's language: `array of integers`. */
  readonly type: string;
  /** Name of the type in TypeScript, where it has one. */
  readonly typeName: string | undefined;
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
  readonly isMessageId: boolean;
  readonly description: string;
  /** Unit, limits and default, in the reader's language. */
  readonly facts: readonly string[];
  readonly values: readonly FieldValue[];
  /** Whether other values than those of the enumeration may appear. */
  readonly isOpen: boolean;
  readonly fields: readonly Field[];
  readonly variants: readonly FieldVariant[];
}

/** What stands around a schema: its name, and whether it must be present. */
interface Place {
  readonly name: string;
  readonly isRequired: boolean;
  readonly description?: string | undefined;
}

/** Returns the fields of an object schema. */
export function fieldsOf(key: Locale['key'], schema: Schema): readonly Field[] {
  return objectFields(key, resolve(key, schema), []);
}

/** Returns the field that a schema describes. */
export function fieldOf(key: Locale['key'], schema: Schema, place: Place): Field {
  return describeField(key, schema, place, []);
}

function objectFields(key: Locale['key'], schema: ResolvedSchema, parents: readonly string[]): readonly Field[] {
  const required = new Set(schema.required);
  const inside = schema.name === undefined ? parents : [...parents, schema.name];
  return Object.entries(schema.properties ?? {})
    .map(([name, property]) => describeField(key, property, { name, isRequired: required.has(name) }, inside))
    .toSorted((one, other) => Number(other.isRequired) - Number(one.isRequired));
}

function describeField(key: Locale['key'], schema: Schema, place: Place, parents: readonly string[]): Field {
  const resolved = resolve(key, schema);
  const element = elementOf(key, resolved);
  // A schema that contains itself would have no end.
  const isRecursive = element.name !== undefined && parents.includes(element.name);
  const enumeration = enumerationOf(key, element);
  const typeName = enumeration?.enumeration.name ?? element.name;
  return {
    name: place.name,
    type: typeText(key, resolved),
    typeName,
    isRequired: place.isRequired,
    isDeprecated: resolved.deprecated === true,
    isMessageId: isMessageId(element),
    description: place.description ?? resolved.description ?? '',
    facts: factsOf(key, resolved),
    values: enumeration === undefined ? [] : valuesOf(enumeration.enumeration),
    isOpen: enumeration?.isOpen === true,
    fields: isRecursive ? [] : objectFields(key, element, parents),
    variants: isRecursive ? [] : variantsOf(key, element, parents),
  };
}

/** The schema of a list's elements; of anything else, the schema itself. */
function elementOf(key: Locale['key'], schema: ResolvedSchema): ResolvedSchema {
  return schema.items === undefined ? schema : elementOf(key, resolve(key, schema.items));
}

function variantsOf(key: Locale['key'], schema: ResolvedSchema, parents: readonly string[]): readonly FieldVariant[] {
  return (schema.oneOf ?? [])
    .map((option) => resolve(key, option))
    .map((option) => ({
      title: option.const === undefined ? (option.title ?? option.name ?? '') : JSON.stringify(option.const),
      description: option.description ?? '',
      fields: objectFields(key, option, parents),
    }));
}

/** Returns the values of an enumeration. */
export function valuesOf(enumeration: ResolvedSchema): readonly FieldValue[] {
  return (enumeration.enum ?? []).map((value, index) => ({
    value: JSON.stringify(value),
    name: enumeration['x-enum-varnames']?.[index] ?? '',
    description: enumeration['x-enumDescriptions']?.[String(value)] ?? '',
  }));
}

function typeText(key: Locale['key'], schema: ResolvedSchema, isMany = false): string {
  const labels = fieldLabels[key];
  if (schema.items !== undefined) return labels.list(typeText(key, resolve(key, schema.items), true));
  if (isMessageId(schema)) return labels.types.messageId[isMany ? 1 : 0];
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) {
    const names = options.map((option) => typeText(key, resolve(key, option), isMany));
    return [...new Set(names)].join(labels.or);
  }
  const types = [schema.type ?? []].flat().map((type) => {
    const names = labels.types[type as keyof typeof labels.types]; // Looked up, and checked in the next line.
    if (names === undefined) throw new Error(`field-labels.ts has no name for the type ${type}.`);
    return names[isMany ? 1 : 0];
  });
  return types.length === 0 ? labels.types.any[0] : types.join(labels.or);
}

// Every int64 that a JavaScript number can hold has this limit. It is about numbers, not about the field.
const largestSafeInteger = Number.MAX_SAFE_INTEGER;

function factsOf(key: Locale['key'], schema: ResolvedSchema): readonly string[] {
  const labels = fieldLabels[key];
  const element = elementOf(key, schema);
  const maximum = element.maximum === largestSafeInteger ? undefined : element.maximum;
  const isPattern = element.pattern !== undefined;
  return [
    ...(element['x-unit'] === undefined ? [] : [labels.unit(element['x-unit'])]),
    ...labels.range(schema.minItems, schema.maxItems, 'items'),
    ...labels.range(element.minLength, element.maxLength, 'characters'),
    ...labels.range(element.minimum, maximum, 'value'),
    ...(isPattern ? [labels.pattern(element.pattern ?? '')] : []),
    ...(schema.default === undefined || schema.default === '' ? [] : [labels.default(JSON.stringify(schema.default))]),
  ];
}
