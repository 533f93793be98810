import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { translationsFile } from '../spec/bundle/translations.ts';

// Without the file no edit is reported, and the next `npm run generate` writes it anew.
rmSync(join(import.meta.dirname, '../spec', translationsFile), { force: true });
