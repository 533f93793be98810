import { join } from 'node:path';
import { specDiff } from './spec/diff.ts';

process.exitCode = await specDiff(process.argv.slice(2), join(import.meta.dirname, '..'));
