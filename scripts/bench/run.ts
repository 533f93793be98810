import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const usage = `Compares what we make with what comparable tools make, on this machine.

  npm run bench generate    time to generate everything, growth with the description, watching
  npm run bench types       what the generated types cost the compiler
  npm run bench client      what a call costs through each client, over a stub
  npm run bench react       time to data, renders and requests of pages written with hooks
  npm run bench docs        what a page of the documentation costs a slow phone, beside Scalar and Swagger UI
  npm run bench mock        what the mock serves, beside bare servers and Prism, what leniency and users cost it, and
                            how fast it delivers message callbacks

  -- --runs N               runs of each (default: generate 5, client 30 rounds, types 3, react 10, docs 3)
  -- --only NAME,NAME       only these tools
  -- --sizes 1,4,16         generate: sizes of the description
  -- --parts NAME,NAME      mock: only these of servers, leniency, callbacks, scale
`;

const root = join(import.meta.dirname, '../..');
const benches: Record<string, () => Promise<{ main(args: string[]): Promise<void> }>> = {
  generate: () => import('./generate.ts'),
  types: () => import('./types.ts'),
  client: () => import('./client.ts'),
  react: () => import('./react.ts'),
  docs: () => import('./docs.ts'),
  mock: () => import('./mock.ts'),
};

/** Installs the tools once, and again when their lock file changed. They are not a workspace, because most work does not need them. */
function install(): void {
  const lock = join(import.meta.dirname, 'package-lock.json');
  const installed = join(import.meta.dirname, 'node_modules/.package-lock.json');
  if (existsSync(installed) && sameVersions(lock, installed)) return;
  console.error('Installing the tools to compare with (once, about 20 s) …');
  const args = ['ci', '--prefix', import.meta.dirname, '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci --prefix scripts/bench failed');
}

function sameVersions(lock: string, installed: string): boolean {
  const versions = (file: string): Map<string, string> => {
    const { packages }: { packages: Record<string, { version: string }> } = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(Object.entries(packages).map(([path, { version }]) => [path, version]));
  };
  const wanted = versions(lock);
  // Packages of other platforms are in the lock file only.
  return [...versions(installed)].every(([path, version]) => wanted.get(path) === version);
}

const [name = '', ...args] = process.argv.slice(2);
const load = benches[name];
if (load === undefined) {
  console.error(usage);
  process.exitCode = name === '--help' ? 0 : 1;
} else {
  try {
    install();
    const { main } = await load();
    await main(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
