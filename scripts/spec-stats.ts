import { join } from 'node:path';
import { specStats } from './spec/stats.ts';

process.exitCode = await specStats(join(import.meta.dirname, '../spec'));
