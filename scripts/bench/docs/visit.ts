import type { Browser } from 'playwright';
import type { Page as MeasuredPage } from './subjects.ts';

/** What a visit to a page costs. */
export interface Visit {
  /** Bytes over the network. */
  readonly bytes: number;
  readonly requests: number;
  /** Largest contentful paint, in milliseconds. */
  readonly lcp: number;
  /** Until the page's text is on the screen, in milliseconds. */
  readonly readable: number;
  /** How long tasks kept the page from reacting, in milliseconds: what each took over 50 ms. */
  readonly blocked: number;
  /** From a click, made when the text is there, to the next frame, in milliseconds. */
  readonly interaction: number;
}

type Noted = Pick<Visit, 'lcp' | 'blocked' | 'interaction'>;

// Fast 3G of Chromium's developer tools, on a phone with a quarter of this processor.
const network = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
const slowdown = 4;
const patience = 60_000;

/** Records in the page what its observers report. */
function observe(): void {
  const noted = { lcp: 0, blocked: 0, interaction: 0 };
  Object.assign(globalThis, { noted });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) noted.lcp = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
  addEventListener(
    'click',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        noted.interaction = performance.now() - timeStamp;
      }),
    { once: true, capture: true },
  );
}

/** Visits a page with an empty cache, as a slow phone. */
export async function visit(browser: Browser, origin: string, page: MeasuredPage): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await tab.addInitScript(observe);
  await tab.goto(origin + page.path, { waitUntil: 'commit', timeout: patience });
  await tab.locator('main, #app').getByText(page.text).first().waitFor({ timeout: patience });
  const readable = await tab.evaluate(() => performance.now());
  await tab.mouse.click(5, 400);
  await tab.waitForLoadState('networkidle', { timeout: patience });
  const noted = await tab.evaluate(() => (globalThis as unknown as { noted: Noted }).noted); // `observe` sets it.
  await context.close();
  return { bytes, requests, ...noted, readable };
}
