import { createGroupMutation, useCreateGroup, useLanyingClient } from '@lanying-im/react';
import { useMutation } from '@tanstack/react-query';

export function CreateGroup({ open }: { open: (groupId: number) => void }) {
  const createGroup = useCreateGroup({ onSuccess: (group) => open(group.group_id) });
  return (
    <button type="button" disabled={createGroup.isPending} onClick={() => createGroup.mutate({ name: 'g001' })}>
      Create
    </button>
  );
}

/** The same with TanStack's hook and the generated options. */
export function useCreateGroupToo(open: (groupId: number) => void) {
  return useMutation({ ...createGroupMutation(useLanyingClient()), onSuccess: (group) => open(group.group_id) });
}
