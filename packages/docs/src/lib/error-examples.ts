import type { Example } from './bundle.ts';
import type { ErrorEntry } from './errors.ts';
import type { Locale } from './locales.ts';
import { findOperation, type OperationInfo, operations } from './operations.ts';
import { type SampleRequest, sampleRequest } from './samples/request.ts';

/** A request that returns an error, and the response, from the description's examples. */
export interface ErrorExample {
  readonly operation: OperationInfo;
  readonly request: SampleRequest;
  /** What causes the error there, in a few words; nothing where no example has this error. */
  readonly cause: string | undefined;
  /** The response; made from the catalogue where no example has this error. */
  readonly response: unknown;
}

function isResponseWith(code: number, { value }: Example): boolean {
  return typeof value === 'object' && value !== null && 'code' in value && value.code === code;
}

function examplesOf({ described }: OperationInfo): readonly (readonly [string, Example])[] {
  return Object.entries(described.responses['200']?.content?.['application/json']?.examples ?? {});
}

// What most apps call; errors that many operations return are shown with one of these.
const frequent = ['sendMessage', 'createGroup', 'inviteGroupMembers', 'getUser', 'registerUser', 'addFriends'];

function byFrequency(one: OperationInfo, other: OperationInfo): number {
  const place = ({ id }: OperationInfo): number => (frequent.includes(id) ? frequent.indexOf(id) : frequent.length);
  return place(one) - place(other);
}

/** Returns how an error comes about: an example that has it, else the first operation that lists it. */
export function errorExample(key: Locale['key'], error: ErrorEntry): ErrorExample {
  const listed = error.operations.flatMap((id) => findOperation(key, id) ?? []);
  const candidates = (listed.length > 0 ? listed : operations[key]).toSorted(byFrequency);
  for (const operation of candidates) {
    const found = examplesOf(operation).find(([, example]) => isResponseWith(error.code, example));
    if (found === undefined) continue;
    const [name, { summary, value }] = found;
    return { operation, request: sampleRequest(operation, name), cause: summary, response: value };
  }
  const [operation] = candidates;
  if (operation === undefined) throw new Error('The description has no operations.');
  const response = { code: error.code, message: error.meaning.en.replaceAll('`', '') };
  return { operation, request: sampleRequest(operation), cause: undefined, response };
}
