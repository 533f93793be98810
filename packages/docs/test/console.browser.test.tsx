/** @jsxImportSource preact */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Console } from '../src/console/console.tsx';
import type { ConsoleData } from '../src/console/data.ts';
import { labelsFor } from '../src/console/labels.ts';

const data: ConsoleData = {
  id: 'createGroup',
  method: 'POST',
  path: '/group/create',
  needsToken: true,
  headers: { user_id: '2302128618880' },
  parameters: [],
  body: '{ "name": "Readers" }',
  bodySchema: { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 1 } } },
  errors: [{ code: 20007, name: 'TooManyGroupsCreated' }],
  otherErrors: [{ code: 20013, name: 'GroupOwnerRequired' }],
};

let container: HTMLElement;
beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
  render(<Console data={data} labels={labelsFor('en')} />, container);
});
afterEach(() => {
  render(null, container);
  container.remove();
  vi.unstubAllGlobals();
});

test('a request is edited, checked, sent and shown with what it changed', async () => {
  const body = page.getByRole('textbox', { name: 'Request body' });
  await body.fill('{ "name": 1 }');
  await expect.element(page.getByText(/body\.name/)).toBeVisible();
  await body.fill('{ "name": "Tea" }');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByText(/HTTP 200/)).toBeVisible();
  await expect.element(page.getByText('"Tea"').first()).toBeVisible();
  await expect.element(page.getByText(/\+ groups\[1\]/)).toBeVisible();
});

test('an error can be chosen, and the acting user', async () => {
  await page.getByRole('combobox', { name: 'Return an error' }).selectOptions('20007 TooManyGroupsCreated');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.element(page.getByText('20007', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('combobox', { name: 'Acting user' }).selectOptions('none');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.element(page.getByText('10002', { exact: true })).toBeVisible();
});

test('an error that a page links to is injected into a first request', async () => {
  render(null, container);
  render(<Console data={data} labels={labelsFor('en')} errorCode={20007} />, container);
  await expect.element(page.getByText('20007', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('combobox', { name: 'Return an error' })).toHaveValue('20007');
});

test('a mock on this machine that does not run is reported', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await page.getByRole('combobox', { name: 'Send to' }).selectOptions('http://127.0.0.1:4010');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.element(page.getByRole('alert').getByText(/npx @lanying-im\/mock/)).toBeVisible();
});
