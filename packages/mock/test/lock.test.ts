import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lockFile } from '../src/cli/lock.ts';

const worker = fileURLToPath(new URL('support/lock-worker.ts', import.meta.url));

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lanying-mock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'state');
}

/** Starts a process that locks each file that it is sent, and sends back `held` or the reason. */
async function startWorker(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--conditions=@lanying-im/source', worker], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  return child;
}

async function lockIn(child: ChildProcess, file: string, at = 0): Promise<string> {
  const replied = once(child, 'message');
  child.send({ file, at });
  const [result] = await replied;
  return String(result);
}

describe('a lock', () => {
  test('keeps other processes out, and names the process that holds it', async () => {
    const file = newFile();
    const [one, two] = [await startWorker(), await startWorker()];
    expect(await lockIn(one, file)).toBe('held');
    expect(await lockIn(two, file)).toBe(
      `process ${one.pid} uses it. Stop that mock, or, if it is not a mock, delete ${file}.lock`,
    );
    expect(await lockIn(one, file), 'again in the same process').toBe('held');
  });

  test('is removed when its process ends, and taken over when that was killed', async () => {
    const file = newFile();
    const [one, two] = [await startWorker(), await startWorker()];
    await lockIn(one, file);
    const closed = once(one, 'exit');
    one.kill('SIGKILL');
    await closed;
    expect(existsSync(`${file}.lock`)).toBe(true);
    expect(await lockIn(two, file)).toBe('held');
    two.send({ exit: true });
    await once(two, 'exit');
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  test.each([
    ['a process that does not exist', '99999999'],
    ['another process that had the same id', `${process.pid} 1`],
    ['something else', 'abc'],
    ['no process', '0'],
    ['a group of processes', '-1'],
  ])('of %s is taken over', (_, content) => {
    const file = newFile();
    writeFileSync(`${file}.lock`, content);
    lockFile(file);
    expect(readFileSync(`${file}.lock`, 'utf8')).toMatch(new RegExp(`^${process.pid}( \\d+)?$`));
  });

  test('of a process that has ended, but was not waited for, is taken over', async () => {
    const file = newFile();
    // The shell starts a process that ends at once, and becomes a program that never waits for it.
    const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void parent.kill('SIGKILL'));
    const [pid] = await once(parent.stdout, 'data');
    writeFileSync(`${file}.lock`, String(pid).trim());
    await expect
      .poll(() => {
        lockFile(file);
        return true;
      })
      .toBe(true);
  });

  test('that is just being written, or taken over, is left alone', () => {
    const file = newFile();
    writeFileSync(`${file}.lock`, '');
    expect(() => lockFile(file)).toThrow('another process uses it');
    writeFileSync(`${file}.lock`, '99999999');
    writeFileSync(`${file}.lock.takeover`, '99999999');
    expect(() => lockFile(file)).toThrow(`delete ${file}.lock.takeover`);
  });

  test('is taken over by exactly one of several processes', async () => {
    const workers = await Promise.all(Array.from({ length: 3 }, startWorker));
    for (let round = 0; round < 100; round += 1) {
      const file = newFile();
      writeFileSync(`${file}.lock`, '99999999');
      const at = performance.timeOrigin + performance.now() + 5;
      const results = await Promise.all(workers.map((child) => lockIn(child, file, at)));
      expect(
        results.filter((result) => result === 'held'),
        results.join(),
      ).toHaveLength(1);
    }
  });
});
