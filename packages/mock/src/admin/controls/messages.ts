import { MessageContentType, MessageTargetType } from '@lanying-im/types';
import { stringifyExact } from '../../http/exact-json.ts';
import type { MockRequest } from '../../http/types.ts';
import { parseForReading } from '../../state/redact.ts';
import { bodyReader, ControlError } from '../input.ts';
import type { ControlCall, ControlMethods } from './control.ts';

/** A message that a user sends, as an app with the vendor's SDK would. */
interface UserMessage {
  readonly from_user_id: number;
  /** The receiver: a user or a group. */
  readonly to_user_id?: number;
  readonly to_group_id?: number;
  readonly content?: string;
  /** @default 0, a text */
  readonly content_type?: number;
  readonly ext?: string;
  readonly attachment?: string;
  /** Digits of the id of the message that a receipt, a recall, an addition or a replacement is about. */
  readonly related_mid?: string;
}

const id = { type: 'integer', minimum: 1 };

const readMessage = bodyReader<UserMessage>({
  type: 'object',
  required: ['from_user_id'],
  properties: {
    from_user_id: id,
    to_user_id: id,
    to_group_id: id,
    content: { type: 'string' },
    content_type: { type: 'integer', minimum: 0 },
    ext: { type: 'string' },
    attachment: { type: 'string' },
    related_mid: { type: 'string', pattern: '^[0-9]{1,19}$' },
  },
  additionalProperties: false,
});

function toSendRequest({ mock, apps, appId }: ControlCall, message: UserMessage): MockRequest {
  const {
    from_user_id,
    to_user_id,
    to_group_id,
    content = '',
    content_type = MessageContentType.Text,
    ...rest
  } = message;
  const app = apps.get(appId).appId;
  const headers = new Map([
    ['app_id', app],
    ['access-token', mock.userToken(from_user_id, app)],
    ['content-type', 'application/json'],
  ]);
  const type = to_group_id === undefined ? MessageTargetType.User : MessageTargetType.Group;
  const sent = { targets: [to_group_id ?? to_user_id], type, content_type, content, ...rest };
  const body = stringifyExact(sent, ['related_mid']);
  return {
    method: 'POST',
    path: '/message/send',
    query: new URLSearchParams(),
    header: (name) => headers.get(name),
    body,
  };
}

function send(call: ControlCall): unknown {
  const message = readMessage(call.request);
  if ((message.to_user_id === undefined) === (message.to_group_id === undefined)) {
    throw new ControlError(400, 'The body must have either to_user_id or to_group_id.');
  }
  const { from_user_id } = message;
  if (call.apps.get(call.appId).users.get(from_user_id) === undefined) {
    throw new ControlError(400, `body.from_user_id: there is no user ${from_user_id} in this app.`);
  }
  const { body } = call.mock.handle(toSendRequest(call, message));
  // An envelope, as every response of the API. Message ids stay exact as strings of digits.
  const result = parseForReading(String(body)) as { readonly code: number; readonly message?: string | null };
  if (result.code === 200) return result;
  throw new ControlError(400, `The message was rejected with error ${result.code}: ${result.message}`);
}

/** `/__mock/messages` */
export const messages: ControlMethods = { POST: { run: send } };
