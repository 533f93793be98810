// JavaScript, because a Node that cannot run TypeScript must be able to read it.

/** The first Node that runs TypeScript files as they are. */
const oldest = [22, 18];

/**
 * Returns why a version of Node cannot run the repository's scripts, and what to do; undefined if it can.
 *
 * @param {string} version
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined;
  return `The repository's scripts are TypeScript and need Node ${oldest.join('.')} or newer; this is Node ${version}.
\`npm ci\` installs such a Node in node_modules, unless npm ignores install scripts. Run: npm rebuild node --ignore-scripts=false`;
}
