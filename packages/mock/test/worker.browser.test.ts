import { setupWorker } from 'msw/browser';
import { toHandlers } from '../src/adapters/msw.ts';
import { describeConformance } from './support/conformance.ts';

describeConformance('under msw in the browser', async (mock) => {
  const worker = setupWorker(...toHandlers(mock));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  return {
    send: (path, init) => fetch(`https://api.maximtop.com${path}`, init),
    close: async () => worker.stop(),
  };
});

describeConformance('in process, in the browser', (mock) => ({
  send: (path, init) => mock.fetch(`https://api.maximtop.com${path}`, init),
  close: () => {},
}));
