import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyGenerator, output, removeGenerated } from './folders.ts';
import type { Subject } from './measure.ts';
import { multiply } from './multiply.ts';

/** Our generator in a copy of its own, on a description of a given size. */
export interface Workshop {
  folder: string;
  /** What the generator makes of the sources, and all that the other tools read. */
  bundle: string;
  /** Everything from the sources, with nothing there yet. */
  cold: Subject;
}

export function openWorkshop(size: number): Workshop {
  const folder = copyGenerator(join(output, `generate/x${size}/ours`));
  multiply(join(folder, 'spec'), size);
  const reset = (): void => removeGenerated(folder);
  const cold = { name: 'ours', args: ['scripts/generate.ts'], cwd: folder, reset };
  return { folder, bundle: join(folder, 'spec/dist/openapi.json'), cold };
}

/** Method and path pairs of a bundle: what the tools have to go through. */
export function countPairs(bundle: string): number {
  const { paths }: { paths: Record<string, object> } = JSON.parse(readFileSync(bundle, 'utf8'));
  return Object.values(paths).reduce((sum, item) => sum + Object.keys(item).length, 0);
}
