import { Session } from 'node:inspector/promises';
import { type Subject, subjects } from './subjects.ts';

/**
 * Measures tools beside each other: `run.ts FOLDER ROUNDS TOOL…`. They take turns in short batches, so that what slows
 * the machine slows all. Prints, for each tool and call, microseconds of the processor a batch, and bytes that a call
 * allocates.
 */
const [folder = '', rounds = '0', ...tools] = process.argv.slice(2);
const group = { group_id: 2306414607729, name: 'g001', type: 0, owner_id: 2302128618880 };
const friends = Array.from({ length: 100 }, (_, index) => ({ user_id: 2302128618880 + index, name: `user_${index}` }));
const responses = new Map([
  ['/group/create', JSON.stringify({ code: 200, message: null, data: group })],
  ['/user/rosters', JSON.stringify({ code: 200, message: null, data: friends })],
]);

async function fetch(input: Request | string | URL, init?: RequestInit): Promise<Response> {
  // As the platform's fetch does with whatever it is given: a Request, or a URL and plain values.
  const request = new Request(input, init);
  const text = responses.get(new URL(request.url).pathname);
  if (text === undefined) throw new Error(`no response for ${request.url}`);
  return new Response(text, { headers: { 'content-type': 'application/json' } });
}

const batch = 400;

async function repeat(call: () => Promise<unknown>): Promise<void> {
  for (let at = 0; at < batch; at++) await call();
}

async function microseconds(call: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const before = process.cpuUsage();
  await repeat(call);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / batch;
}

interface Allocations {
  selfSize: number;
  children: Allocations[];
}

const sum = ({ selfSize, children }: Allocations): number =>
  children.reduce((all, child) => all + sum(child), selfSize);

/** Bytes that a call allocates, what is collected at once included. */
async function allocated(call: () => Promise<unknown>): Promise<number> {
  const session = new Session();
  session.connect();
  const all = { includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true };
  await session.post('HeapProfiler.startSampling', { samplingInterval: 1024, ...all });
  await repeat(call);
  const { profile } = await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  return sum(profile.head) / batch;
}

const made: [tool: string, subject: Subject][] = [];
for (const tool of tools) {
  const subject = await subjects[tool]?.(fetch, folder);
  if (subject === undefined) throw new Error(`There is no tool ${tool}`);
  made.push([tool, subject]);
}
const measured: Record<string, Record<string, { microseconds: number[]; bytes: number }>> = {};
for (const call of ['createGroup', 'listFriends'] as const) {
  for (const [tool, subject] of made) {
    const result = JSON.stringify(await subject[call]());
    if (!result.includes(call === 'createGroup' ? 'g001' : 'user_99')) throw new Error(`${tool} read no response`);
    measured[tool] ??= {};
    measured[tool][call] = { microseconds: [], bytes: await allocated(subject[call]) };
  }
  for (let round = -4; round < Number(rounds); round++) {
    for (const [tool, subject] of made) {
      const time = await microseconds(subject[call]);
      // The first rounds warm up.
      if (round >= 0) measured[tool]?.[call]?.microseconds.push(time);
    }
  }
}
console.log(JSON.stringify(measured));
