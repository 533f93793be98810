// #region route
import type { LanyingMock } from '@lanying-im/mock';
import type { Page } from 'playwright';

/** Lets the mock respond to every request of a page to the API. */
export async function routeToMock(
  page: Page,
  mock: LanyingMock,
  endpoint = 'https://api.maximtop.com',
) {
  await page.route(`${endpoint}/**`, async (route) => {
    const request = route.request();
    const response = await mock.fetch(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    });
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    });
  });
}
// #endregion route
