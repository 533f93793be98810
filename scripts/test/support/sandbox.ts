import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const repository = join(import.meta.dirname, '../../..');
const isSource = (path: string): boolean => !/[\\/](node_modules|dist|test|bench|\.turbo)([\\/]|$)/.test(path);

/** A copy of the description and the generator in which a test may change what it likes. */
export class Sandbox {
  readonly root: string;

  private constructor() {
    this.root = mkdtempSync(join(tmpdir(), 'lanying-generate-'));
    for (const folder of ['spec', 'scripts']) {
      cpSync(join(repository, folder), join(this.root, folder), {
        recursive: true,
        filter: (path) => isSource(path.slice(repository.length)),
      });
    }
    // Where npm puts a dependency depends on what else there is.
    for (const folder of ['node_modules', 'scripts/node_modules', 'spec/node_modules']) {
      const installed = join(repository, folder);
      if (existsSync(installed)) symlinkSync(installed, join(this.root, folder), 'junction');
    }
    writeFileSync(join(this.root, 'package.json'), '{ "type": "module" }');
    mkdirSync(join(this.root, 'packages'));
  }

  /** Creates a sandbox that is removed when the test ends. */
  static create(): Sandbox {
    const sandbox = new Sandbox();
    onTestFinished(() => sandbox.remove());
    return sandbox;
  }

  /** Creates a sandbox for several tests; the caller removes it. */
  static keptUntilRemoved(): Sandbox {
    return new Sandbox();
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  edit(path: string, change: (text: string) => string): void {
    this.write(path, change(this.read(path)));
  }

  /** Every file below a folder. */
  files(folder: string): string[] {
    return readdirSync(join(this.root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.root.length + 1))
      .sort();
  }

  editAll(folder: string, change: (text: string) => string): void {
    for (const path of this.files(folder)) this.edit(path, change);
  }

  move(from: string, to: string): void {
    renameSync(join(this.root, from), join(this.root, to));
  }

  /** Runs the generator. */
  generate(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    return this.run('scripts/generate.ts', args);
  }

  /** Runs a script with arguments, and variables added to its environment. */
  run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    return spawnSync(process.execPath, [script, ...args], {
      cwd: this.root,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  }

  /** Every generated file with its content, by path. */
  output(): Map<string, string> {
    const generated = this.files('packages').filter((path) => path.includes('/generated/'));
    return new Map(generated.map((path) => [path, this.read(path)]));
  }
}
