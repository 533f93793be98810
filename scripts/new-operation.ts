import { join } from 'node:path';
import { newOperation } from './new-operation/command.ts';

process.exitCode = await newOperation(process.argv.slice(2), join(import.meta.dirname, '..'));
