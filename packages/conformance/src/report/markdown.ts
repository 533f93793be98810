import type { CaseReport, ConformanceReport, OperationReport } from './report.ts';

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function count(operations: readonly OperationReport[], verdict: CaseReport['verdict']): number {
  return operations.filter((operation) => operation.verdict === verdict).length;
}

function differenceLines({ operationId, cases }: OperationReport): string[] {
  return cases.flatMap(({ name, differences }) =>
    differences.map(({ problem, link }) => `| \`${operationId}\` | ${name} | ${inCell(problem)} | [line](${link}) |`),
  );
}

/** Returns a line for each reason, with the cases that were not tried for it. */
function untriedLines({ operationId, cases }: OperationReport): string[] {
  const untried = cases.filter(({ verdict }) => verdict === 'not tried');
  return [...new Set(untried.map(({ reason = '' }) => reason))].map((reason) => {
    const alike = untried.filter((one) => one.reason === reason);
    const names = alike.length === cases.length ? 'all' : alike.map(({ name }) => name).join(', ');
    return `| \`${operationId}\` | ${names} | ${inCell(reason)} |`;
  });
}

function table(title: string, columns: readonly string[], lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const head = `| ${columns.join(' | ')} |`;
  return ['', `## ${title}`, '', head, `|${' --- |'.repeat(columns.length)}`, ...lines];
}

/** Renders a report for readers. */
export function toMarkdown({
  endpoint,
  appId,
  version,
  interrupted,
  operations,
  leftBehind,
}: ConformanceReport): string {
  const same = operations.filter(({ verdict }) => verdict === 'same').map(({ operationId }) => `\`${operationId}\``);
  const lines = [
    '# Conformance report',
    '',
    `App \`${appId}\` at ${endpoint}, compared with version ${version} of the description.`,
    ...(interrupted ? ['', '**The run was interrupted: the report is not complete.**'] : []),
    '',
    `| same | differs | not tried |`,
    '| ---: | ---: | ---: |',
    `| ${count(operations, 'same')} | ${count(operations, 'differs')} | ${count(operations, 'not tried')} |`,
    ...table('Differences', ['operation', 'case', 'difference', 'description'], operations.flatMap(differenceLines)),
    ...table('Not tried', ['operation', 'case', 'why'], operations.flatMap(untriedLines)),
    ...(same.length === 0 ? [] : ['', '## Same', '', same.join(', ')]),
    ...(leftBehind.length === 0 ? [] : ['', '## Left behind', '', ...leftBehind.map((name) => `- ${name}`)]),
  ];
  return `${lines.join('\n')}\n`;
}
