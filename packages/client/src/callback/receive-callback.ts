import type { MessageCallback } from '@lanying-im/types';
import { isMessageId, parseExactJson } from '../operation/exact-json.ts';
import { LanyingCallbackError } from './callback-error.ts';
import { type CallbackMemory, createCallbackMemory } from './callback-memory.ts';
import { checkSignature } from './check-signature.ts';
import { readBody } from './read-body.ts';

/** How a callback is received. */
export interface ReceiveCallbackOptions {
  /**
   * The signature that the console holds for the subscription. Leave the field out if there is none: a field without a
   * value, such as an environment variable that is not set, is an error.
   */
  readonly signature?: string | undefined;
  /** Longest body, in bytes. @default 1 MiB */
  readonly maxBodySize?: number | undefined;
  /** Where received messages are remembered. @default the latest 10,000 of this process */
  readonly memory?: CallbackMemory | undefined;
}

/** A message callback with the ids of users and groups as numbers, and the exact digits of the message id. */
export interface ReceivedMessage extends Omit<MessageCallback, 'from' | 'to'> {
  readonly from: { readonly uid: number };
  readonly to: { readonly uid: number };
  /** Whether the message was received before: handle it only once. */
  readonly isDuplicate: boolean;
}

const processMemory = createCallbackMemory();

function invalid(detail: string): LanyingCallbackError {
  return new LanyingCallbackError(400, detail);
}

function parse(json: string): Record<string, unknown> {
  if (json.trim() === '') throw invalid('the body is empty; a body parser in front may have read it.');
  let value: unknown;
  try {
    value = parseExactJson(json, ['msgId', 'relatedMid']);
  } catch {
    // The error would quote the body, which is a message between people.
    throw invalid('the body is not valid JSON.');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw invalid('the body is not a JSON object.');
}

function readUid(fields: Record<string, unknown>, name: 'from' | 'to'): { uid: number } {
  const party = fields[name];
  const uid = typeof party === 'object' && party !== null && 'uid' in party ? party.uid : undefined;
  const id = typeof uid === 'string' && /^\d+$/.test(uid) ? Number(uid) : uid;
  if (typeof id === 'number' && Number.isSafeInteger(id) && id >= 0) return { uid: id };
  throw invalid(`body.${name}.uid is not an id.`);
}

function checkFields(fields: Record<string, unknown>): asserts fields is Record<string, unknown> & MessageCallback {
  for (const name of ['appId', 'type', 'ctype', 'content', 'ext', 'msgId']) {
    if (typeof fields[name] !== 'string') throw invalid(`body.${name} is not a string.`);
  }
  if (!isMessageId(String(fields['msgId']))) throw invalid('body.msgId is not a message id.');
}

/**
 * Receives a message callback: checks its signature and its form, and recognises duplicates.
 *
 * The signature is a constant and does not protect the body, so use HTTPS and a secret path.
 *
 * @throws LanyingCallbackError for any other request; its `status` is the HTTP status to respond with.
 */
export async function receiveCallback(
  request: Request,
  options: ReceiveCallbackOptions = {},
): Promise<ReceivedMessage> {
  const { signature, maxBodySize = 1024 * 1024, memory = processMemory } = options;
  if ('signature' in options && !signature) {
    throw new LanyingCallbackError(401, 'the option signature has no value; leave it out if the console has none.');
  }
  if (request.method !== 'POST') throw new LanyingCallbackError(405, `${request.method} is not POST.`);
  if (signature) await checkSignature(request.headers.get('signature'), signature);
  const fields = parse(await readBody(request, maxBodySize));
  checkFields(fields);
  const from = readUid(fields, 'from');
  const to = readUid(fields, 'to');
  const isDuplicate = !memory.add(`${fields.appId}/${fields.msgId}`);
  return { ...fields, from, to, isDuplicate };
}
