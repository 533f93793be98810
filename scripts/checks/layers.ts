/** The published packages, and the packages whose sources each may import. */
const published: Readonly<Record<string, readonly string[]>> = {
  types: [],
  client: ['types'],
  query: ['types', 'client'],
  react: ['types', 'client', 'query'],
  mock: ['types'],
  conformance: ['types', 'client'],
};

const top = (path: string): string => /^(packages\/[^/]+|[^/]+)\//.exec(path)?.[1] ?? '';
const isTest = (path: string): boolean => /^(packages\/[^/]+|[^/]+)\/test\//.test(path);
/** Files at the root, such as vitest.config.ts, set up the tests of every package. */
const isRootFile = (path: string): boolean => !path.includes('/');

/** Returns why a file may not import another file of the repository, or undefined if it may. */
export function directionProblem(from: string, to: string): string | undefined {
  const [fromTop, toTop] = [top(from), top(to)];
  if (fromTop === toTop) {
    return isTest(to) && !isTest(from)
      ? `Sources do not import tests (${to}). Move what they share into src/.`
      : undefined;
  }
  // scripts/runtimes and scripts/release run the packages' own tests elsewhere.
  if (isTest(to) && !isRootFile(from) && fromTop !== 'scripts') {
    return `Tests of ${toTop} are imported by ${toTop} only (${to}). Move what both need into its sources.`;
  }
  const allowed = published[/^packages\/(\w+)\/src\//.exec(from)?.[1] ?? ''];
  if (allowed !== undefined && !allowed.some((name) => toTop === `packages/${name}`)) {
    const names = allowed.length === 0 ? 'no other package' : allowed.map((name) => `packages/${name}`).join(', ');
    return `${fromTop}/src may import ${names}, not ${to}. ARCHITECTURE.md shows the direction.`;
  }
  if (fromTop === 'spec') return `spec/ imports nothing outside of itself, not ${to}.`;
  if (toTop === 'packages/contract') return `Nothing imports packages/contract (${to}).`;
  if (toTop === 'packages/docs' && fromTop !== 'scripts' && fromTop !== 'packages/contract') {
    return `Only scripts/ and packages/contract import packages/docs (${to}).`;
  }
  return undefined;
}
