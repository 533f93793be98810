// Bundles the inspector page into src/admin/generated/: the mock also runs where there are no files to read.
// With --check it writes nothing, and fails when the bundle is not up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const folder = join(import.meta.dirname, '../src/admin/inspector-page');
const target = join(import.meta.dirname, '../src/admin/generated/inspector-page.ts');

function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(folder, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  });
  return outputFiles[0]?.text.trim() ?? '';
}

const parts = {
  markup: ['Content of the page.', readFileSync(join(folder, 'markup.html'), 'utf8')],
  script: ['Script of the page.', bundle('main.ts')],
  style: ['Style of the page.', bundle('style.css')],
} as const;

const exports = Object.entries(parts).map(
  ([name, [comment, content]]) => `\n/** ${comment} */\nexport const ${name}: string = ${JSON.stringify(content)};\n`,
);
const module = `// Generated from src/admin/inspector-page/. Do not edit.
// Regenerate with: npm run build:inspector --workspace @lanying-im/mock
${exports.join('')}`;

if (!process.argv.includes('--check')) writeFileSync(target, module);
else if (readFileSync(target, 'utf8') !== module) {
  process.stderr.write(
    'The inspector bundle is not up to date: npm run build:inspector --workspace @lanying-im/mock\n',
  );
  process.exit(1);
}
