// Run with the mock's conditions and a number of rounds: prints, as JSON, what documented requests cost a mock that
// accepts deviations and a strict one, in microseconds of the processor. The two take turns in short batches.
import { createLanyingMock } from '../../../packages/mock/src/index.ts';
import { caller } from './in-process.ts';
import { loads, seed } from './workload.ts';

const rounds = Number(process.argv[2]);
const batch = 250;
const warmUp = 100;

function microseconds(call: () => void): number {
  const before = process.cpuUsage();
  for (let count = 0; count < batch; count += 1) call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / batch;
}

/** What an operation costs, by rounds. */
export interface Costs {
  operation: string;
  rounds: readonly { lenient: number; strict: number }[];
}

const results = loads.map((load): Costs => {
  const lenient = caller(createLanyingMock({ seed }), load);
  const strict = caller(createLanyingMock({ seed, strict: true }), load);
  const measured = Array.from({ length: warmUp + rounds }, (_, round) => {
    // The one that comes second may find the garbage of the first.
    if (round % 2 === 0) return { lenient: microseconds(lenient), strict: microseconds(strict) };
    const cost = microseconds(strict);
    return { lenient: microseconds(lenient), strict: cost };
  });
  return { operation: load.name, rounds: measured.slice(warmUp) };
});
console.log(JSON.stringify(results));
