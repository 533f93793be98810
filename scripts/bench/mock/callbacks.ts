// Run with the mock's conditions, a number of seconds and the URL of a receiver: prints, as JSON, how many callbacks a
// second the receiver gets, what one costs, and how many wait when messages are sent at a steady rate.
import { setTimeout as sleep } from 'node:timers/promises';
import { createLanyingMock } from '../../../packages/mock/src/index.ts';
import { caller } from './in-process.ts';
import { messageTo, seed, userId } from './workload.ts';

/** Requests made as fast as possible. */
export interface Rate {
  /** Requests a second. */
  rate: number;
  /** Microseconds of the sender's processor for one, the message included. */
  cost: number;
}

/** Callbacks of messages that come at a steady rate. */
export interface Backlog {
  /** Messages a second. */
  rate: number;
  /** Callbacks that were pending at most, and on average in the last second. */
  most: number;
  last: number;
}

export interface Results {
  /** Posts without a mock: what a callback needs of the platform. */
  bare: Rate;
  callbacks: readonly (Rate & { conversations: number; backlog: Backlog })[];
}

const [seconds = '', url = ''] = process.argv.slice(2);
const duration = Number(seconds) * 1000;
/** Requests under way at a time, where as many as possible are made. */
const concurrency = 50;
/** Messages a second, where they come at a steady rate. */
const steadyRate = 1000;

/** Measures what is done until the time is up; `run` returns how many requests it made. */
async function rateOf(run: (isOver: () => boolean) => Promise<number>): Promise<Rate> {
  const start = performance.now();
  const before = process.cpuUsage();
  const count = await run(() => performance.now() - start >= duration);
  const { user, system } = process.cpuUsage(before);
  return { rate: (count / (performance.now() - start)) * 1000, cost: (user + system) / count };
}

async function postBare(isOver: () => boolean): Promise<number> {
  const body = JSON.stringify({ appId: 'bench', msgId: 1, content: 'hello' });
  const headers = { 'content-type': 'application/json;charset=UTF-8' };
  let count = 0;
  const post = async (): Promise<void> => {
    for (; !isOver(); count += 1) {
      const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(5000) });
      await response.text();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, post));
  return count;
}

/** Sends messages to users in turn: each is a conversation, whose callbacks are delivered in order. */
function sender(conversations: number): { readonly send: () => void; readonly pending: () => number } {
  const mock = createLanyingMock({ seed, callbacks: [{ url }] });
  const calls = Array.from({ length: conversations }, (_, index) => caller(mock, messageTo(userId + 16 * (index + 1))));
  let next = 0;
  const send = (): void => {
    calls[next % conversations]?.();
    next += 1;
  };
  return { send, pending: () => mock.callbacks.pending };
}

async function deliverFast(conversations: number, isOver: () => boolean): Promise<number> {
  const { send, pending } = sender(conversations);
  let sent = 0;
  while (!isOver()) {
    for (; pending() < concurrency; sent += 1) send();
    await sleep(1);
  }
  return sent - pending();
}

async function deliverSteadily(conversations: number): Promise<Backlog> {
  const { send, pending } = sender(conversations);
  const seen: number[] = [];
  const start = performance.now();
  let sent = 0;
  for (let now = 0; now < duration; now = performance.now() - start) {
    for (; sent < (now / 1000) * steadyRate; sent += 1) send();
    await sleep(10);
    seen.push(pending());
  }
  const lastSecond = seen.slice(-Math.ceil(seen.length / Number(seconds)));
  const last = lastSecond.reduce((sum, count) => sum + count, 0) / lastSecond.length;
  return { rate: steadyRate, most: Math.max(...seen), last };
}

async function measure(conversations: number): Promise<Results['callbacks'][number]> {
  const fast = await rateOf((isOver) => deliverFast(conversations, isOver));
  return { conversations, ...fast, backlog: await deliverSteadily(conversations) };
}

const results: Results = {
  bare: await rateOf(postBare),
  callbacks: [await measure(1), await measure(10), await measure(100)],
};
console.log(JSON.stringify(results));
