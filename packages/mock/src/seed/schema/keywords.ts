declare const value: unique symbol;

/**
 * A JSON Schema whose values are of a type. The compiler holds the schemas of seeds against the types of seeds with it:
 * they have the same fields, and the same ones are required.
 */
export type SchemaOf<Value> = Readonly<Record<string, unknown>> & { readonly [value]?: Value };

type Optional<Type> = { [Name in keyof Type]-?: object extends Pick<Type, Name> ? Name : never }[keyof Type];

type FieldsOf<Type, Names extends keyof Type> = {
  readonly [Name in Names]-?: SchemaOf<Exclude<Type[Name], undefined>>;
};

export const text: SchemaOf<string> = { type: 'string' };
export const name: SchemaOf<string> = { type: 'string', minLength: 1 };
/** What a header can hold. */
export const headerValue: SchemaOf<string> = { type: 'string', pattern: '^[!-~]([ -~]*[!-~])?$' };
export const flag: SchemaOf<boolean> = { type: 'boolean' };
export const count: SchemaOf<number> = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
export const int32: SchemaOf<number> = { type: 'integer', format: 'int32' };
export const milliseconds: SchemaOf<number> = { type: 'integer', maximum: 8.64e15 };
export const digits: SchemaOf<string> = { type: 'string', pattern: '^[0-9]{1,19}$' };

/** A user by id or username, or a group by id or name. */
export const ref: SchemaOf<number | string> = { type: ['integer', 'string'] };

export function oneOf<const Value>(...values: Value[]): SchemaOf<Value> {
  return { enum: values };
}

export function list<Item>(items: SchemaOf<Item>): SchemaOf<readonly Item[]> {
  return { type: 'array', items };
}

/** An object with these fields and no others, so that a misspelt name is found. */
export function record<Type extends object>(
  required: FieldsOf<Type, Exclude<keyof Type, Optional<Type>>>,
  optional: FieldsOf<Type, Optional<Type>>,
): SchemaOf<Type> {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

/** A user or group by itself, or an object that says more about it. What a schema says of fields does not concern the former. */
export function refOr<Type>(object: SchemaOf<Type>): SchemaOf<number | string | Type> {
  return { ...object, type: ['object', 'integer', 'string'] };
}

/** A schema of the description. */
export function described<Value>(schema: string): SchemaOf<Value> {
  return { $ref: `#/components/schemas/${schema}` };
}

/** The fields of a type, all of which may be left out. */
export type AllOptional<Type> = FieldsOf<Type, keyof Type>;
