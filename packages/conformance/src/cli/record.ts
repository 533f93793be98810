import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { redact } from '../report/redact.ts';
import type { Recorder } from '../run/try-operation.ts';

/** Operations whose `data` itself is an address that grants access. */
const secretData = new Set(['getForwardedFileUrl']);

/** Creates a recorder that keeps each response as `<folder>/<operationId>.<case>.json`, without secrets and personal data. */
export function recordTo(folder: string): Recorder {
  mkdirSync(folder, { recursive: true });
  return (operationId, caseName, { status, exact }) => {
    const envelope = redact(secretData.has(operationId) ? { ...Object(exact), data: '[redacted]' } : exact);
    const file = join(folder, `${operationId}.${caseName}.json`);
    writeFileSync(file, `${JSON.stringify({ status, envelope: envelope ?? null }, null, 2)}\n`);
  };
}
