import type { OperationDescriptor } from './descriptor.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Returns a random integer of 32 bits; without `crypto`, as in React Native, one that is good enough for a retry. */
function random32(): number {
  const [random] = globalThis.crypto?.getRandomValues?.(new Uint32Array(1)) ?? [];
  return random ?? Math.floor(Math.random() * 2 ** 32);
}

/** Returns a random key: a positive safe integer, or a string of two. */
function randomKey(type: 'integer' | 'string'): number | string {
  const integer = (): number => (random32() >>> 11) * 2 ** 32 + random32() + 1;
  return type === 'string' ? `${integer()}-${integer()}` : integer();
}

/** Returns fields with a key at the end of the path, unless there is one. */
function withKeyAt(fields: Fields, [name = '', ...rest]: readonly string[], type: 'integer' | 'string'): Fields {
  if (rest.length === 0) return { ...fields, [name]: fields[name] ?? randomKey(type) };
  const nested = (fields[name] ?? {}) as Fields; // The generator proved that the path leads from object to object.
  return { ...fields, [name]: withKeyAt(nested, rest, type) };
}

/** Returns the input with an idempotency key, if its operation has one and the caller gave none. */
export function withIdempotencyKey({ idempotencyKey }: OperationDescriptor, input: object): object {
  if (!idempotencyKey) return input;
  return withKeyAt(input as Fields, idempotencyKey.path, idempotencyKey.type); // An input is an object with named fields.
}
