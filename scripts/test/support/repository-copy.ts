import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { CommandResult } from './capture.ts';
import { temporaryFolder } from './temporary-folder.ts';

const repository = join(import.meta.dirname, '../../..');
const left = /(^|[\\/])(node_modules|dist|\.turbo|\.astro|\.git|\.vitest)$/;

/** A copy of the repository's working tree in a git repository of its own, sharing the installed dependencies. */
export class RepositoryCopy {
  readonly root: string;

  /** Copies into a new folder, below one of the given name; without git the copy is like an unpacked archive. */
  constructor({ git = true, name = 'copy' } = {}) {
    this.root = join(temporaryFolder(), name);
    cpSync(repository, this.root, { recursive: true, filter: (path) => !left.test(path.slice(repository.length)) });
    this.#linkDependencies();
    if (!git) return;
    this.run('git', 'init', '--quiet', '--initial-branch=main');
    this.run('git', 'add', '--all');
  }

  /** Links the installed packages, and the copy's own packages in place of the repository's. */
  #linkDependencies(): void {
    const { workspaces }: { workspaces: string[] } = JSON.parse(this.read('package.json'));
    const own = globSync(workspaces, { cwd: this.root });
    for (const folder of ['.', ...own]) {
      const installed = join(repository, folder, 'node_modules');
      if (!existsSync(installed)) continue;
      mkdirSync(join(this.root, folder, 'node_modules'));
      for (const name of readdirSync(installed)) {
        if (name === '@lanying-im' || name === '.cache' || name.startsWith('.vite')) continue;
        symlinkSync(join(installed, name), join(this.root, folder, 'node_modules', name), 'junction');
      }
    }
    mkdirSync(join(this.root, 'node_modules/@lanying-im'));
    for (const folder of own) {
      const { name }: { name: string } = JSON.parse(this.read(`${folder}/package.json`));
      symlinkSync(join(this.root, folder), join(this.root, 'node_modules', name), 'junction');
    }
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Names of the files in a folder; none where there is no folder. */
  list(path: string): string[] {
    return existsSync(join(this.root, path)) ? readdirSync(join(this.root, path)) : [];
  }

  write(path: string, content: string): void {
    writeFileSync(join(this.root, path), content);
  }

  /** Replaces what a pattern finds in a file; throws where it finds nothing. */
  edit(path: string, pattern: RegExp, replacement: string): void {
    const content = this.read(path);
    if (!pattern.test(content)) throw new Error(`${path} has nothing that matches ${pattern}.`);
    this.write(
      path,
      content.replace(pattern, () => replacement),
    );
  }

  append(path: string, content: string): void {
    appendFileSync(join(this.root, path), content);
  }

  run(command: string, ...args: readonly string[]): CommandResult {
    return this.runWith({}, command, ...args);
  }

  /** Runs a command with variables added to its environment. */
  runWith(variables: NodeJS.ProcessEnv, command: string, ...args: readonly string[]): CommandResult {
    const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', ...variables };
    const shell = process.platform === 'win32';
    return spawnSync(command, args, { cwd: this.root, env, shell, encoding: 'utf8', maxBuffer: 2 ** 28 });
  }
}
