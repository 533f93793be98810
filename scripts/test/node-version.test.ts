import { expect, test } from 'vitest';
import { nodeProblem } from '../node-version.js';

test.each(['20.20.2', '22.17.1', '18.0.0'])('Node %s cannot run TypeScript: the remedy is a command', (version) => {
  expect(nodeProblem(version)).toMatch(new RegExp(`this is Node ${version}\\.[\\s\\S]*Run: npm rebuild node`));
});

test.each(['22.18.0', '23.0.0', '24.21.0', process.versions.node])('Node %s runs the scripts', (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});
