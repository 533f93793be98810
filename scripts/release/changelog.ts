import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { descriptionFiles } from '../../spec/bundle/source-files.ts';

/** How changesets writes changelogs: operations lead to their page in the docs, and a change to its commit. */

const repository = 'https://github.com/lanying-im/lanying-im-typescript';
const docs = 'https://lanying-im.github.io/lanying-im-typescript';
const spec = join(import.meta.dirname, '../../spec');

/** A changeset, as far as a changelog needs it. */
interface Changeset {
  readonly summary: string;
  /** The commit that added it; undefined while it is not committed. */
  readonly commit?: string | undefined;
}

interface Document {
  readonly tags: readonly { readonly name: string; readonly 'x-displayName'?: string }[];
}

const kebab = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/\s+/g, '-')
    .toLowerCase();

/** Addresses of the operations' pages in the docs, by id. */
function operationPages(): ReadonlyMap<string, string> {
  const { tags } = load(readFileSync(join(spec, 'openapi.yaml'), 'utf8')) as Document; // Linted.
  const folders = new Map(tags.map((tag) => [tag.name, kebab(tag['x-displayName'] ?? tag.name)]));
  const operations = descriptionFiles(spec, 'paths').map((path) => path.split('/').slice(-2));
  return new Map(
    operations.map(([tag = '', file = '']) => {
      const id = file.replace('.yaml', '');
      return [id, `${docs}/${folders.get(tag) ?? tag}/${kebab(id)}/`];
    }),
  );
}

/** Makes the first mention of each operation a link. */
function linkOperations(text: string): string {
  const pages = operationPages();
  const linked = new Set<string>();
  return text.replace(/(?<!\[)`(\w+)`/g, (mention, id: string) => {
    const page = pages.get(id);
    if (page === undefined || linked.has(id)) return mention;
    linked.add(id);
    return `[${mention}](${page})`;
  });
}

/** Returns the entry of a changeset in a package's changelog. */
function getReleaseLine({ summary, commit }: Changeset): string {
  const source = commit === undefined ? '' : ` ([${commit.slice(0, 7)}](${repository}/commit/${commit}))`;
  const [first = '', ...more] = `${linkOperations(summary.trim())}${source}`.split('\n');
  return [`- ${first}`, ...more.map((line) => `  ${line}`.trimEnd())].join('\n');
}

/** Nothing for dependencies: all packages have one version, and each lists what changed for its own users. */
const getDependencyReleaseLine = (): string => '';

// What changesets reads.
export default { getReleaseLine, getDependencyReleaseLine };
