// Run by persist.test.ts, which kills it: serves a mock that is kept in a file, and writes the file anew again and again.
import { startServer } from '../../src/adapters/node-server.ts';
import { openPersisted } from '../../src/cli/persistence.ts';

const [file = '', compactFrom = ''] = process.argv.slice(2);
const { handle } = openPersisted(file, { seed: 'empty' }, { compactFrom: Number(compactFrom) });
const { url } = await startServer({ handle }, { port: 0 });
process.stdout.write(url);
