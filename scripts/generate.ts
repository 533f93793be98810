import { enableCompileCache } from 'node:module';
import { startReader } from './generate/reader.ts';

// Loading TypeScript and Redocly is the greater part of a run; their compiled code is kept from one run to the next,
// and the thread with Redocly starts before TypeScript is loaded here.
enableCompileCache();
const reader = startReader();
const { run } = await import('./generate/command.ts');
await run(reader);
