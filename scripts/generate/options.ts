import { parseArgs } from 'node:util';

export const usage = `Makes everything that comes from the description in spec/.

  npm run generate               write what differs
  npm run generate -- --check    write nothing; fail if a committed file differs
  npm run generate -- --watch    write, then again after each change in spec/
`;

/** What the generator does. */
export type Mode = 'generate' | 'check' | 'watch' | 'help';

const options = { check: { type: 'boolean' }, watch: { type: 'boolean' }, help: { type: 'boolean' } } as const;

function parse(args: readonly string[]): { check?: boolean; watch?: boolean; help?: boolean } {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new Error(`${reason}. Run npm run generate -- --help for the list of options.`);
  }
}

/** Reads the command line. Throws for an option that does not exist. */
export function modeOf(args: readonly string[]): Mode {
  const values = parse(args);
  if (values.help === true) return 'help';
  if (values.check === true) return 'check';
  return values.watch === true ? 'watch' : 'generate';
}
