import { ErrorCode } from '@lanying-im/client';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { Playground } from '../src/playground/playground.tsx';

test('two people befriend each other, create a group, talk, recall and mute', async () => {
  const screen = await render(<Playground language="en" />);
  const lin = screen.getByRole('article', { name: 'Lin' });
  const tom = screen.getByRole('article', { name: 'Tom' });

  await lin.getByRole('button', { name: 'Send friend request' }).click();
  await tom.getByRole('button', { name: 'Accept' }).click();
  await expect.element(lin.getByText(/^You and Tom are friends/)).toBeVisible();
  await expect.element(tom.getByText(/^You and Lin are friends/)).toBeVisible();

  await lin.getByRole('textbox', { name: 'Message' }).fill('Tea at four?');
  await lin.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.element(tom.getByText('Tea at four?')).toBeVisible();
  await lin.getByRole('button', { name: 'Recall' }).click();
  await expect.element(tom.getByText('Tea at four?')).not.toBeInTheDocument();

  await lin.getByRole('textbox', { name: 'Group name' }).fill('Readers');
  await lin.getByRole('button', { name: 'Create group' }).click();
  await expect.element(tom.getByRole('strong').getByText('Readers')).toBeVisible();
  await lin.getByRole('button', { name: 'Mute for 10 minutes' }).click();
  await expect.element(lin.getByText(/\(muted\)/)).toBeVisible();
  await lin.getByRole('button', { name: 'Unmute' }).click();
  await expect.element(lin.getByText(/\(muted\)/)).not.toBeInTheDocument();
});

test('a fault fails the next call, and its error is shown with a link to the page of the code', async () => {
  const screen = await render(<Playground language="en" />);
  await screen.getByRole('combobox', { name: 'Operation' }).selectOptions('createGroup');
  await screen.getByRole('combobox', { name: 'Error' }).selectOptions('TooManyGroupsCreated');
  await screen.getByRole('button', { name: 'Add fault' }).click();
  const lin = screen.getByRole('article', { name: 'Lin' });
  await lin.getByRole('textbox', { name: 'Group name' }).fill('Readers');
  await lin.getByRole('button', { name: 'Create group' }).click();
  const link = lin.getByRole('alert').getByRole('link');
  await expect.element(link).toHaveTextContent(String(ErrorCode.TooManyGroupsCreated));
  await screen.getByRole('button', { name: 'Start over' }).click();
  await lin.getByRole('textbox', { name: 'Group name' }).fill('Readers');
  await lin.getByRole('button', { name: 'Create group' }).click();
  await expect.element(lin.getByRole('alert')).not.toBeInTheDocument();
});
