#!/usr/bin/env node
// What must be settled before the rest of the command is loaded.
import * as module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Mocks are started often: from the second time on, nothing need be compiled. Node 20 cannot do this.
module.enableCompileCache?.();
// Nearly all that a request allocates is garbage when it is answered. Collecting it in small amounts costs no more time,
// and the process takes half the memory. Bun has no such flags.
if (!('bun' in process.versions)) {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}

const { runCommand } = await import('./command.ts');
await runCommand(process.argv.slice(2));
