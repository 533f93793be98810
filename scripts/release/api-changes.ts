import type { Change } from '../spec/change.ts';

/** The declarations of one entry of a package, by name, with their line in the report. */
type Declarations = Map<string, { code: string; line: number }>;

/** Reads a report of `npm run api`. */
function entriesOf(report: string): Map<string, Declarations> {
  const entries = new Map<string, Declarations>();
  let current: Declarations = new Map();
  let isCode = false;
  let block: string[] = [];
  const finish = (end: number): void => {
    const code = block.join('\n');
    const [, name] =
      /^(?:\/\/ (?:\S+ as )?|(?:abstract )?(?:class|interface|type|enum|const|let|function|namespace) )([\w$]+)/.exec(
        code,
      ) ?? [];
    if (name !== undefined) current.set(name, { code, line: end - block.length });
    block = [];
  };
  for (const [index, line] of report.split('\n').entries()) {
    if (line.startsWith('## ')) {
      current = new Map();
      entries.set(line.slice(3), current);
    } else if (line.startsWith('```')) {
      finish(index + 1);
      isCode = !isCode;
    } else if (isCode && line === '') finish(index + 1);
    else if (isCode) block.push(line);
  }
  return entries;
}

/** Whether the new code only adds optional members or overloads: each old line is there, in order. */
function onlyAdds(before: string, after: string): boolean {
  const lines = after.split('\n');
  let at = 0;
  for (const line of before.split('\n')) {
    const found = lines.indexOf(line, at);
    if (found < 0) return false;
    const added = lines.slice(at, found);
    if (!added.every((text) => /^\s+(readonly )?[\w$"']+\?[:(]|^function |^\s*\}/.test(text))) return false;
    at = found + 1;
  }
  return true;
}

/** The changes of a package's public types between two reports. */
export function apiChanges(file: string, base: string, revision: string): Change[] {
  const [before, after] = [entriesOf(base), entriesOf(revision)];
  const changes: Change[] = [];
  for (const [entry, old] of before) {
    const now = after.get(entry);
    if (now === undefined) {
      changes.push({ impact: 'major', place: entry, text: 'the entry is removed', file, line: 1 });
      continue;
    }
    for (const [name, { code }] of old) {
      const current = now.get(name);
      const place = `${entry} ${name}`;
      if (current === undefined) changes.push({ impact: 'major', place, text: 'the export is removed', file, line: 1 });
      else if (current.code !== code) {
        const impact = onlyAdds(code, current.code) ? 'minor' : 'major';
        const text = impact === 'minor' ? 'optional members are added' : 'the declaration changed';
        changes.push({ impact, place, text, file, line: current.line });
      }
    }
  }
  for (const [entry, now] of after) {
    const old = before.get(entry);
    if (old === undefined) changes.push({ impact: 'minor', place: entry, text: 'a new entry', file, line: 1 });
    else {
      for (const [name, { line }] of now) {
        if (!old.has(name))
          changes.push({ impact: 'minor', place: `${entry} ${name}`, text: 'a new export', file, line });
      }
    }
  }
  return changes;
}
