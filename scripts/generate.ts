import { enableCompileCache } from 'node:module';

// Loading TypeScript and Redocly is the greater part of a run; their compiled code is kept from one run to the next.
enableCompileCache();
await import('./generate/command.ts');
