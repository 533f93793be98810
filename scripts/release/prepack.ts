import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { targetsOf } from './check-contents.ts';
import { readManifest } from './pack.ts';

/** Runs before npm packs a package, in its folder: rejects one that is not built. */

const folder = process.cwd();
const missing = targetsOf(readManifest(folder)).filter((target) => !existsSync(join(folder, target)));
if (missing.length > 0) {
  console.error(`${readManifest(folder).name} is not built: ${missing.join(', ')} missing. Run npm run build first.`);
  process.exitCode = 1;
}
