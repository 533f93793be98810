import type { OperationId } from '@lanying-im/types';
import type { Behaviours } from './call.ts';
import { friend } from './friend.ts';
import { group } from './group.ts';
import { message } from './message.ts';
import { push } from './push.ts';
import { user } from './user.ts';

/**
 * What each operation does. One of the description that is missing here answers the description's example, and
 * `npm run coverage:mock` lists it.
 */
export const behaviours: Partial<Behaviours<OperationId>> = { ...user, ...friend, ...group, ...message, ...push };
