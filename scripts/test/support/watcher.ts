import { spawn } from 'node:child_process';

/** A watching generator whose output can be waited for. */
export class Watcher {
  readonly #child;
  readonly #lines: string[] = [];
  #onLine = (): void => {};
  #rest = '';

  constructor(folder: string) {
    this.#child = spawn(process.execPath, ['scripts/generate.ts', '--watch'], { cwd: folder });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => this.#read(chunk));
    }
  }

  #read(chunk: string): void {
    const lines = `${this.#rest}${chunk}`.split('\n');
    this.#rest = lines.pop() ?? '';
    this.#lines.push(...lines);
    this.#onLine();
  }

  /** Makes a change and resolves with every line from then on to the first that matches. */
  async after(change: () => void, expected: RegExp): Promise<string[]> {
    const start = this.#lines.length;
    change();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`No line matches ${expected}. The watcher wrote:\n${this.#lines.slice(start).join('\n')}`));
      }, 30_000);
      this.#onLine = () => {
        const index = this.#lines.findIndex((line, at) => at >= start && expected.test(line));
        if (index < 0) return;
        clearTimeout(timer);
        resolve(this.#lines.slice(start, index + 1));
      };
      this.#onLine();
    });
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill();
    await ended;
  }
}
