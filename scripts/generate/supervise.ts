import { type ChildProcess, spawn } from 'node:child_process';
import { join, relative } from 'node:path';
import { watch } from 'chokidar';
import { supervisedVariable } from './supervised.ts';

/** What the generator consists of; an edit starts it anew, since Node keeps the modules that it has loaded. */
const code = [
  'scripts/generate.ts',
  'scripts/generate',
  'scripts/git.ts',
  'spec/rules',
  'spec/bundle',
  'spec/package.json',
];
const isCode = /\.(ts|json)$/;

/**
 * Runs the watching generator in a process of its own, and restarts it after each edit of its code or rules. A
 * generator that fails to start is started again after the next edit.
 */
export async function supervise(root: string): Promise<void> {
  let child: ChildProcess | undefined;
  let isStopping = false;
  const start = (): void => {
    const started = spawn(process.execPath, process.argv.slice(1), {
      cwd: root,
      // The channel closes in the process when this one ends, however it ends.
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, [supervisedVariable]: '1' },
    });
    child = started;
    started.on('exit', (status, signal) => {
      if (isStopping) process.exit(0);
      if (child !== started) return;
      child = undefined;
      console.error(`The generator stopped (${signal ?? `exit code ${status}`}). It starts again after the next edit.`);
    });
  };
  const restart = (path: string): void => {
    console.log(`${relative(root, path).replaceAll('\\', '/')}: the generator changed, restarting`);
    const previous = child;
    child = undefined;
    if (previous === undefined) start();
    else previous.once('exit', start).kill();
  };
  const stop = (): void => {
    isStopping = true;
    if (child === undefined) process.exit(0);
    child.kill();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(
    code.map((path) => join(root, path)),
    { ignoreInitial: true, atomic: true, ignored: (path, stats) => stats?.isFile() === true && !isCode.test(path) },
  );
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir') return;
    clearTimeout(timer);
    timer = setTimeout(restart, 50, path);
  });
  await new Promise<void>((ready) => void watcher.once('ready', ready));
  start();
}
