import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const packages = join(import.meta.dirname, '../../packages');
const paths = join(import.meta.dirname, '../../spec/paths');

// One file for each operation, named after it.
const operationIds = readdirSync(paths, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/^.*[\\/]|\.yaml$/g, ''));

describe.each(['client', 'react', 'mock'])('for coding agents, @lanying-im/%s', (name) => {
  test.each(['AGENTS.md', 'SKILL.md'])('publishes %s, which is short and names every operation', (file) => {
    const manifest: { files: string[] } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'));
    expect(manifest.files).toContain(file);
    const content = readFileSync(join(packages, name, file), 'utf8');
    expect(content.length).toBeLessThan(12_000);
    expect(operationIds.length).toBeGreaterThan(100);
    const missing = operationIds.filter((id) => !content.toLowerCase().includes(id.toLowerCase()));
    expect(missing).toEqual([]);
  });

  test('has a skill with the name and description that agents choose it by', () => {
    const content = readFileSync(join(packages, name, 'SKILL.md'), 'utf8');
    expect(content).toMatch(/^---\nname: [a-z\d-]{1,64}\ndescription: .{20,1000}\n---\n/);
  });
});
