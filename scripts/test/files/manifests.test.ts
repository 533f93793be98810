import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** An installed package in package-lock.json. */
interface Locked extends Partial<Manifest> {
  readonly link?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifests = globSync(['spec/package.json', 'packages/*/package.json', 'examples/*/package.json'], { cwd: root });
const all = manifests.map((path): Manifest => JSON.parse(read(path)));
const published = all.filter((manifest) => manifest.private !== true);
const versions = new Map(published.map(({ name, version }) => [name, version]));

test('the published packages have one version, and depend on each other in that version', () => {
  expect(new Set(versions.values()).size).toBe(1);
  const wrong = all.flatMap(({ name, dependencies, devDependencies }) =>
    Object.entries({ ...dependencies, ...devDependencies }).flatMap(([needed, range]) =>
      versions.has(needed) && range !== versions.get(needed) ? [`${name} depends on ${needed} in ${range}`] : [],
    ),
  );
  expect(wrong).toEqual([]);
});

test('changesets raises the published packages together', () => {
  const { fixed } = JSON.parse(read('.changeset/config.json'));
  expect(fixed).toEqual([expect.arrayContaining([...versions.keys()])]);
  expect(fixed[0]).toHaveLength(versions.size);
});

/** Licences that let users do what MIT lets them do, and that only require to be named. */
const allowed = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

const locked: Readonly<Record<string, Locked>> = JSON.parse(read('package-lock.json')).packages;

/** Where npm has installed what a package needs: in the package's own folder, or in one that it is in. */
function placeOf(name: string, from: string): string {
  const own = join(from, 'node_modules', name).replaceAll('\\', '/');
  if (own in locked || from === '') return own;
  const at = from.lastIndexOf('/node_modules/');
  return placeOf(name, at < 0 ? '' : from.slice(0, at));
}

/** The licences of a package and of everything that it needs at run time, by the place of the package. */
function licences(name: string, from: string, found = new Map<string, string>()): Map<string, string> {
  const place = placeOf(name, from);
  if (found.has(place)) return found;
  const entry = locked[place];
  const { license, dependencies, optionalDependencies } = (entry?.link ? locked[entry.resolved ?? ''] : entry) ?? {};
  found.set(place, license ?? 'none');
  for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) licences(needed, place, found);
  return found;
}

/** Libraries that are bundled into a package: users get their code, too. */
const bundled = readdirSync(join(root, 'packages/mock/src/libraries')).flatMap((file) =>
  [...read(`packages/mock/src/libraries/${file}`).matchAll(/from '([^'.][^']*)'/g)].map(([, name = '']) => name),
);

test('what users install with our packages has a licence that allows what ours allows', () => {
  expect(bundled.length).toBeGreaterThan(0);
  const found = new Map([...versions.keys(), ...bundled].flatMap((name) => [...licences(name, '')]));
  expect(found.size).toBeGreaterThan(versions.size + bundled.length);
  expect([...found].filter(([, license]) => !allowed.has(license))).toEqual([]);
});
