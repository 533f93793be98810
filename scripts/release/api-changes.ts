import type { Change } from '../spec/change.ts';
import { type Role, rolesOf } from './api-roles.ts';

/** One entry of a package in a report of `npm run api`: its declarations by name, and where the report has them. */
interface Entry {
  readonly line: number;
  readonly declarations: Map<string, { readonly code: string; readonly line: number }>;
}

const declaredName =
  /^(?:\/\/ (?:\S+ as )?|(?:abstract )?(?:class|interface|type|enum|const|let|function|namespace) )([\w$]+)/;

/** Reads a report. */
function entriesOf(report: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  let declarations: Entry['declarations'] = new Map();
  let isCode = false;
  let block: string[] = [];
  const finish = (end: number): void => {
    const code = block.join('\n');
    const [, name] = declaredName.exec(code) ?? [];
    if (name !== undefined) declarations.set(name, { code, line: end - block.length });
    block = [];
  };
  for (const [index, line] of report.split('\n').entries()) {
    if (line.startsWith('## ')) {
      declarations = new Map();
      entries.set(line.slice(3), { line: index + 1, declarations });
    } else if (line.startsWith('```')) {
      finish(index + 1);
      isCode = !isCode;
    } else if (isCode && line === '') finish(index + 1);
    else if (isCode) block.push(line);
  }
  return entries;
}

/** The roles of the types in a whole report. */
function rolesIn(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, ReadonlySet<Role>> {
  const codes = [...entries.values()].flatMap(({ declarations }) => [...declarations.values()].map(({ code }) => code));
  return rolesOf(codes.join('\n'));
}

const optionalMember = /^\s+(readonly )?[\w$"']+\?[:(]/;
const overload = /^function |^\s*\}/;
const member = /^\s+(readonly )?[\w$"']+\??[:(]/;

/** The last parameter of a list, where it is optional. */
const lastOptional = /(, |(?<=\())\w+\?: [^,()]+(?=\))/;

/** Whether a line is an older one with optional parameters added at the end. */
function addsParameters(before: string, after: string): boolean {
  if (before === after) return true;
  const shorter = after.replace(lastOptional, '');
  return shorter !== after && addsParameters(before, shorter);
}

/** Whether the new code only adds what callers need not write: each old line is there, in order. */
function onlyAdds(before: string, after: string, isOutput: boolean): boolean {
  const lines = after.split('\n');
  const mayAdd = (line: string): boolean =>
    optionalMember.test(line) || overload.test(line) || (isOutput && member.test(line));
  let at = 0;
  for (const line of before.split('\n')) {
    const rest = lines.slice(at);
    const same = rest.indexOf(line);
    const found = same >= 0 ? same : rest.findIndex((text) => addsParameters(line, text));
    if (found < 0 || !rest.slice(0, found).every(mayAdd)) return false;
    at += found + 1;
  }
  return lines.slice(at).every(mayAdd);
}

/**
 * The changes of a package's public types between two reports.
 *
 * @param shown the report in the work tree, whose lines the changes name
 */
export function apiChanges(file: string, base: string, revision: string, shown = revision): Change[] {
  const [before, after, lines] = [base, revision, shown].map(entriesOf) as [
    Map<string, Entry>,
    Map<string, Entry>,
    Map<string, Entry>,
  ]; // As many as there were reports.
  const roles = rolesIn(after);
  const isOutput = (name: string): boolean => roles.get(name)?.has('output') === true && !roles.get(name)?.has('input');
  const change = (impact: Change['impact'], entry: string, name: string, text: string): Change => {
    const { line, declarations } = lines.get(entry) ?? {};
    return { impact, place: `${entry} ${name}`.trim(), text, file, line: declarations?.get(name)?.line ?? line ?? 1 };
  };
  const inEntry = (entry: string, old: Entry, now: Entry): Change[] => [
    ...[...old.declarations].flatMap(([name, { code }]): Change[] => {
      const current = now.declarations.get(name)?.code;
      if (current === undefined) return [change('major', entry, name, 'the export is removed')];
      if (current === code) return [];
      const isSmall = onlyAdds(code, current, isOutput(name));
      const text = isSmall ? 'only adds what callers need not write' : 'the declaration changed';
      return [change(isSmall ? 'minor' : 'major', entry, name, text)];
    }),
    ...[...now.declarations.keys()]
      .filter((name) => !old.declarations.has(name))
      .map((name) => change('minor', entry, name, 'a new export')),
  ];
  return [
    ...[...before].flatMap(([entry, old]) => {
      const now = after.get(entry);
      return now === undefined ? [change('major', entry, '', 'the entry is removed')] : inEntry(entry, old, now);
    }),
    ...[...after.keys()]
      .filter((entry) => !before.has(entry))
      .map((entry) => change('minor', entry, '', 'a new entry')),
  ];
}
