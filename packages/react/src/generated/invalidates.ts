// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { OperationId } from '@lanying-im/types';

export const addFriends: readonly OperationId[] = ["listFriends"];
export const destroyGroup: readonly OperationId[] = ["listGroupMembers"];
export const inviteGroupMembers: readonly OperationId[] = ["listGroupMembers"];
