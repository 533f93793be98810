import { globSync } from 'node:fs';

// `bench/out` has what the benchmarks generate, with whole copies of sources.
const ignored = /(^|\/)(node_modules|dist|bench\/out|\.(?!changeset|github)[^/]+)(\/|$)/;
const generatedFolder = /(^|\/)(generated|public\/reference|public\/zh-hans)(\/|$)/;

/** The files of a repository with one of the given extensions, by their path from its root. */
export function sourceFiles(root: string, extensions: readonly string[], { generated = false } = {}): string[] {
  const isIgnored = (path: string): boolean => {
    const portable = path.replaceAll('\\', '/');
    return ignored.test(portable) || (!generated && generatedFolder.test(portable));
  };
  const patterns = extensions.flatMap((extension) => [`**/*.${extension}`, `{.changeset,.github}/**/*.${extension}`]);
  return globSync(patterns, { cwd: root, exclude: isIgnored })
    .filter((path) => !isIgnored(path))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
