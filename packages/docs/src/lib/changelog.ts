/** A changeset: its front matter names the packages that it changes. */
interface Changeset {
  readonly frontmatter: Readonly<Record<string, unknown>>;
}

/** The changes of one package. */
export interface PackageChanges<Change extends Changeset> {
  readonly name: string;
  /** Id of its heading on the page. */
  readonly slug: string;
  readonly changes: readonly Change[];
}

const scope = '@lanying-im/';
const levels = ['major', 'minor', 'patch'];

/** Groups changesets by package, larger changes first. Those of no package concern the repository only. */
export function groupByPackage<Change extends Changeset>(changesets: readonly Change[]): PackageChanges<Change>[] {
  const names = changesets.flatMap(({ frontmatter }) =>
    Object.keys(frontmatter).filter((key) => key.startsWith(scope)),
  );
  return [...new Set(names)].toSorted().map((name) => ({
    name,
    slug: name.slice(scope.length),
    changes: changesets
      .filter(({ frontmatter }) => Object.hasOwn(frontmatter, name))
      .toSorted((one, other) => levelOf(one, name) - levelOf(other, name)),
  }));
}

function levelOf({ frontmatter }: Changeset, name: string): number {
  return levels.indexOf(String(frontmatter[name]));
}
