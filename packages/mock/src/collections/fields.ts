/** A record that names each of its fields, undefined where a seed leaves it out: so the compiler finds a forgotten one. */
export type Every<Type> = {
  readonly [Name in keyof Type]-?: object extends Pick<Type, Name> ? Type[Name] | undefined : Type[Name];
};

/** Returns the fields that have a value: a seed has no undefined. */
export function present<Type>(fields: Every<Type>): Type {
  const kept: Record<string, unknown> = {};
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name];
  return kept as Type; // Only optional fields can be undefined.
}

type Intersection<Union> = (Union extends unknown ? (value: Union) => void : never) extends (value: infer Both) => void
  ? Both
  : never;

/** Merges objects that have no field in common. */
export function mergeAll<Part extends object>(parts: readonly Part[]): Intersection<Part> {
  return Object.assign({}, ...parts); // Each kind of part is among them.
}
