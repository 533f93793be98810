import { join } from 'node:path';
import { bin, emptyFolder, versionOf, writeText } from './folders.ts';
import type { Subject } from './measure.ts';

/** A tool that generates from one ready bundle. */
export interface Peer {
  name: string;
  packageName: string;
  makes: string;
  /** Arguments of Node; writes a configuration file first, where the tool wants one. */
  args(bundle: string, folder: string): string[];
}

function configured(folder: string, text: string): string {
  const file = join(folder, 'config.mjs');
  writeText(file, text);
  return file;
}

export function heyApiArgs(bundle: string, folder: string, plugins: readonly string[]): string[] {
  const own = ['typescript', 'sdk', 'client-fetch'].map((name) => `@hey-api/${name}`);
  const args = ['--input', bundle, '--output', join(folder, 'out'), '--no-log-file', '--plugins', ...own, ...plugins];
  return [bin('@hey-api/openapi-ts', 'openapi-ts'), ...args];
}

export function orvalArgs(bundle: string, folder: string, settings: object): string[] {
  const output = { target: join(folder, 'out/api.ts'), httpClient: 'fetch', mode: 'split', ...settings };
  const text = `export default { api: { input: ${JSON.stringify(bundle)}, output: ${JSON.stringify(output)} } };\n`;
  return [bin('orval'), '--config', configured(folder, text)];
}

function kubbConfig(bundle: string, folder: string): string {
  const names = ['Oas', 'Ts', 'Client', 'ReactQuery', 'Faker', 'Msw'];
  const packageOf = (name: string): string =>
    `@kubb/plugin-${name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}`;
  const options: Record<string, string> = {
    Client: "{ client: 'fetch' }",
    ReactQuery: "{ client: { client: 'fetch' } }",
  };
  return configured(
    folder,
    [
      "import { defineConfig } from '@kubb/core';",
      ...names.map((name) => `import { plugin${name} } from '${packageOf(name)}';`),
      'export default defineConfig({',
      `  root: ${JSON.stringify(folder)},`,
      `  input: { path: ${JSON.stringify(bundle)} },`,
      "  output: { path: './out', clean: true, format: false, lint: false },",
      `  plugins: [${names.map((name) => `plugin${name}(${options[name] ?? '{}'})`).join(', ')}],`,
      '});\n',
    ].join('\n'),
  );
}

/** Each makes all that it can of what we make, from the same bundle. */
export const peers: readonly Peer[] = [
  {
    name: 'openapi-typescript',
    packageName: 'openapi-typescript',
    makes: 'types',
    args: (bundle, folder) => [bin('openapi-typescript'), bundle, '--output', join(folder, 'out/schema.ts')],
  },
  {
    name: 'redocly',
    packageName: '@redocly/cli',
    makes: 'client, TanStack Query, mock',
    args: (bundle, folder) => [
      bin('@redocly/cli', 'redocly'),
      'generate-client',
      bundle,
      `--output=${join(folder, 'out/client.ts')}`,
      ...['typescript', 'tanstack-query', 'mock'].map((generator) => `--generator=${generator}`),
    ],
  },
  {
    name: 'hey-api',
    packageName: '@hey-api/openapi-ts',
    makes: 'client, TanStack Query',
    args: (bundle, folder) => heyApiArgs(bundle, folder, ['@tanstack/react-query']),
  },
  {
    name: 'orval',
    packageName: 'orval',
    makes: 'client, React Query, msw',
    args: (bundle, folder) => orvalArgs(bundle, folder, { client: 'react-query', mock: true }),
  },
  {
    // Of kubb 5, only the core can be installed; its plugins are still those of kubb 4.
    name: 'kubb',
    packageName: '@kubb/core',
    makes: 'client, React Query, msw',
    args: (bundle, folder) => [bin('@kubb/cli', 'kubb'), 'generate', '--config', kubbConfig(bundle, folder)],
  },
];

export const peerVersion = ({ packageName }: Peer): string =>
  versionOf(join(import.meta.dirname, '../node_modules', packageName));

/** The tool at work on a bundle, in a folder of its own; what it makes is in `out` there. */
export function peerSubject(peer: Peer, bundle: string, folder: string): Subject {
  emptyFolder(folder);
  const args = peer.args(bundle, folder);
  return { name: peer.name, args, cwd: folder, reset: () => void emptyFolder(join(folder, 'out')) };
}
