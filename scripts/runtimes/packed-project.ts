import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../../packages/client/package.json' with { type: 'json' };

const repository = join(import.meta.dirname, '../..');

/** A project in which the packed client is installed, as a user would have it, and `program.js` lies beside it. */
export function packedProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'lanying-client-'));
  const names = ['types', 'client'];
  const folders = names.map((name) => `./packages/${name}`);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', project, ...folders], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  for (const name of names) {
    const target = join(project, 'node_modules/@lanying-im', name);
    mkdirSync(target, { recursive: true });
    const tarball = join(project, `lanying-im-${name}-${manifest.version}.tgz`);
    execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  }
  for (const name of ['@cfworker', 'ipaddr.js', 'openapi-fetch', 'openapi-typescript-helpers']) {
    symlinkSync(join(repository, 'node_modules', name), join(project, 'node_modules', name), 'junction');
  }
  copyFileSync(join(import.meta.dirname, 'program.js'), join(project, 'program.js'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(project, 'main.js'),
    `import { run } from './program.js';\nconst [endpoint] = (globalThis.process?.argv.slice(2) ?? []);\nconsole.log(JSON.stringify(await run(endpoint)));\n`,
  );
  return project;
}
