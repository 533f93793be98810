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
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { startReader } from '../../generate/reader.ts';
import type { Reader } from '../../generate/reader-types.ts';
import { type CommandResult, capture } from './capture.ts';

const repository = join(import.meta.dirname, '../../..');
const foreign = /[\\/](node_modules|dist|test|bench|\.turbo)([\\/]|$)/;
const code = /[\\/]spec[\\/](rules|bundle)([\\/]|$)/;

/** The description and the thread that reads it take long to copy and to start: the tests of a file share them. */
let shared: Sandbox | undefined;
let reader: Reader | undefined;

afterAll(() => shared?.remove());

/** A copy of the description in which a test may change what it likes. */
export class Sandbox {
  readonly root: string;
  readonly #originals: ReadonlyMap<string, string>;

  private constructor({ withCode }: { withCode: boolean }) {
    this.root = mkdtempSync(join(tmpdir(), 'lanying-generate-'));
    for (const folder of withCode ? ['spec', 'scripts'] : ['spec']) {
      cpSync(join(repository, folder), join(this.root, folder), {
        recursive: true,
        filter: (path) => {
          const inside = path.slice(repository.length);
          return !foreign.test(inside) && (withCode || !code.test(inside));
        },
      });
    }
    mkdirSync(join(this.root, 'packages'));
    this.#originals = new Map(this.files('spec').map((path) => [path, this.read(path)]));
    if (withCode) this.#linkDependencies();
  }

  #linkDependencies(): void {
    // Where npm puts a dependency depends on what else there is.
    for (const folder of ['node_modules', 'scripts/node_modules', 'spec/node_modules']) {
      const installed = join(repository, folder);
      if (existsSync(installed)) symlinkSync(installed, join(this.root, folder), 'junction');
    }
    writeFileSync(join(this.root, 'package.json'), '{ "type": "module" }');
  }

  /** Returns a sandbox with nothing but the description as it is; the changes of a test end with the test. */
  static create(): Sandbox {
    shared ??= new Sandbox({ withCode: false });
    const sandbox = shared;
    onTestFinished(() => sandbox.#restore());
    return sandbox;
  }

  /** Creates a sandbox with the generator and the other scripts, which `run` starts; the caller removes it. */
  static createWithCode(): Sandbox {
    return new Sandbox({ withCode: true });
  }

  #restore(): void {
    for (const name of readdirSync(this.root)) {
      if (name !== 'spec') rmSync(join(this.root, name), { recursive: true });
    }
    mkdirSync(join(this.root, 'packages'));
    const present = this.files('spec');
    for (const path of present) if (!this.#originals.has(path)) rmSync(join(this.root, path));
    for (const [path, content] of this.#originals) {
      if (!existsSync(join(this.root, path)) || this.read(path) !== content) this.write(path, content);
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
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

  /** Generates or checks as the command does, within this process. */
  async generate(mode: 'generate' | 'check' = 'generate'): Promise<CommandResult> {
    reader ??= startReader();
    const started = reader;
    const { run } = await import('../../generate/command.ts'); // Loads TypeScript, which not every test needs.
    return capture((output) => run(mode, this.root, started, output));
  }

  /** Runs a script of a sandbox with code. */
  run(script: string, ...args: readonly string[]): CommandResult {
    return spawnSync(process.execPath, [script, ...args], { cwd: this.root, encoding: 'utf8' });
  }

  /** Every generated file with its content, by path. */
  output(): Map<string, string> {
    const generated = this.files('packages').filter((path) => path.includes('/generated/'));
    return new Map(generated.map((path) => [path, this.read(path)]));
  }
}
