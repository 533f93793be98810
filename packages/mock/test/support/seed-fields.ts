/** A schema of a seed, as far as its fields are concerned. */
interface FieldSchema {
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly items?: FieldSchema;
}

/** The fields that a schema knows, as paths: `users[].devices[].platform`. */
export function fieldsOf(schema: object, path = ''): string[] {
  const { items, properties = {} }: FieldSchema = schema;
  if (items !== undefined) return fieldsOf(items, `${path}[]`);
  return Object.entries(properties).flatMap(([name, field]) => {
    const inner = path === '' ? name : `${path}.${name}`;
    return [inner, ...fieldsOf(field, inner)];
  });
}

function removeField(value: unknown, steps: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => removeField(entry, steps));
  const [name, ...rest] = steps;
  if (typeof value !== 'object' || value === null || name === undefined || !(name in value)) return value;
  const { [name]: field, ...others } = value as Record<string, unknown>; // It is an object, so it has names.
  return rest.length === 0 ? others : { ...others, [name]: removeField(field, rest) };
}

/** Copies an object without the field at a path, wherever it occurs. */
export function withoutField<Value>(value: Value, path: string): Value {
  return removeField(value, path.replaceAll('[]', '').split('.')) as Value; // Seeds are validated when they are loaded.
}
