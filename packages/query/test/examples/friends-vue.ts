import { addFriendsMutation, listFriendsOptions } from '@lanying-im/query';
import { useMutation, useQuery } from '@tanstack/vue-query';
import { computed, defineComponent, h } from 'vue';
import { im } from './client.ts';

export const Friends = defineComponent({
  setup() {
    const friends = useQuery(listFriendsOptions(im));
    const addFriends = useMutation(addFriendsMutation(im)); // refetches the list by itself
    const label = computed(() => `${friends.data.value?.length ?? 0} friends`);
    return () => h('button', { onClick: () => addFriends.mutate({ list: [2199040544992] }) }, label.value);
  },
});
