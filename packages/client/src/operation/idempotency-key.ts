import type { OperationDescriptor } from '../description/operation-descriptor.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Returns a random positive safe integer. It distinguishes two calls and is no secret, so `crypto` is not needed. */
const randomInteger = (): number => Math.ceil(Math.random() * Number.MAX_SAFE_INTEGER);

/** Returns fields with a key at the end of the path, unless there is one. */
function withKeyAt(fields: Fields, [name = '', ...rest]: readonly string[], isString: boolean): Fields {
  const nested = (fields[name] ?? {}) as Fields; // The generator proved that the path leads from object to object.
  const key = isString ? `${randomInteger()}-${randomInteger()}` : randomInteger();
  return { ...fields, [name]: rest.length > 0 ? withKeyAt(nested, rest, isString) : (fields[name] ?? key) };
}

/** Returns the input with an idempotency key, if its operation has one and the caller set none. */
export function withIdempotencyKey({ idempotencyKey }: OperationDescriptor, input: object): object {
  if (!idempotencyKey) return input;
  return withKeyAt(input as Fields, idempotencyKey.path, idempotencyKey.type === 'string'); // Its fields have names.
}
