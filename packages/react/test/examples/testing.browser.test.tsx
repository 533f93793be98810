import { createLanyingMock } from '@lanying-im/mock';
import { useListFriends } from '@lanying-im/react';
import { createTestApp } from '@lanying-im/react/test';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

afterEach(cleanup);

function FriendNames() {
  const { data } = useListFriends();
  return <p>{data?.length} friends</p>;
}

it('lists friends', async () => {
  render(<FriendNames />, createTestApp(createLanyingMock(), { actingUser: 2199040544848 }));
  expect(await screen.findByText('0 friends')).toBeTruthy();
});
