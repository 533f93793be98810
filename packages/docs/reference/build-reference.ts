import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { bundles } from '../src/lib/bundle.ts';
import { type Locale, locales } from '../src/lib/locales.ts';
import { exactIntegersScript, markIntegers } from './exact-integers.ts';
import { labels } from './labels.ts';
import { prepare } from './prepare.ts';
import { linkTags, restrictScripts, seal, split } from './seal.ts';

const require = createRequire(import.meta.url);
const titles = { en: 'API reference', zh: 'API 参考' } as const;

/** Where the reference comes from and goes to. */
export interface ReferenceOptions {
  /** Folder of files that the site serves as they are. */
  readonly publicFolder: string;
  /** Path that the site is served under. */
  readonly base: string;
}

/** Runs `redocly build-docs`, quietly unless it fails, and returns the page that it made. */
async function redoc(description: string, locale: Locale, root: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lanying-reference-'));
  try {
    const input = join(folder, 'openapi.json');
    const output = join(folder, 'index.html');
    await writeFile(input, description);
    const cli = join(dirname(require.resolve('@redocly/cli/package.json')), 'bin/cli.js');
    const name = locale.key === 'en' ? 'Lanying IM for TypeScript' : '蓝莺IM for TypeScript';
    const options = {
      '--output': output,
      '--title': `${titles[locale.key]} | ${name}`,
      '--template': join(import.meta.dirname, 'template.hbs'),
      '--templateOptions.lang': locale.lang,
      '--templateOptions.root': root,
      '--templateOptions.description': titles[locale.key],
      '--openapi.hideDownloadButtons': 'true',
      '--openapi.sortRequiredPropsFirst': 'true',
    };
    const arguments_ = ['build-docs', input, '--inlineBundle', ...Object.entries(options).flat()];
    await promisify(execFile)(process.execPath, [cli, ...arguments_], {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    return await readFile(output, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What runs before Redoc: its labels, exact integers, and the theme that the reader chose on the other pages. */
function setupScript(locale: Locale): string {
  return `globalThis.redocLabels = ${JSON.stringify(labels[locale.key])};
${exactIntegersScript}
{
  const theme = localStorage.getItem('starlight-theme');
  if (theme) localStorage.setItem('redoc.colorMode', theme);
}
`;
}

/** Builds the API reference in every language, and Redoc's script and style, which they share. */
export async function buildReference({ publicFolder, base }: ReferenceOptions): Promise<void> {
  const shared = join(publicFolder, 'reference');
  const scripts = await Promise.all(
    locales.map(async (locale) => {
      const root = locale.folder === undefined ? '../' : '../../';
      const page = await redoc(
        JSON.stringify(markIntegers(prepare(bundles[locale.key], { locale, base }))),
        locale,
        root,
      );
      const { html, pageScript, redocScript } = split(page, `${root}reference/redoc.js`);
      const folder = join(publicFolder, locale.folder ?? '', 'reference');
      await mkdir(folder, { recursive: true });
      const tagNames = bundles[locale.key].tags.map(({ name }) => name);
      await writeFile(join(folder, 'index.html'), restrictScripts(linkTags(html, tagNames)));
      await writeFile(join(folder, 'page.js'), pageScript);
      await writeFile(join(folder, 'setup.js'), setupScript(locale));
      return redocScript;
    }),
  );
  await writeFile(join(shared, 'redoc.js'), seal(scripts[0] ?? ''));
  await writeFile(join(shared, 'reference.css'), await readFile(join(import.meta.dirname, 'reference.css')));
}
