// Run by persist.test.ts, which kills it: serves a mock that is kept in a file, and writes the file anew again and again.
import { startServer } from '../../src/adapters/node-server.ts';
import { openPersistentMock } from '../../src/cli/persistence.ts';

const [file = '', journalLimit = ''] = process.argv.slice(2);
const { mock, handle } = openPersistentMock(file, { seed: 'empty' }, { journalLimit: Number(journalLimit) });
const { url } = await startServer({ handle, bodyLimit: mock.bodyLimit }, { port: 0 });
process.stdout.write(url);
