import { expect, test } from 'vitest';
import { mockAbilities, runConformance, toMarkdown } from '../src/index.ts';
import { lies, serveLiar } from './support/liar.ts';
import { remains, requestsPerSecond, serveMock } from './support/target.ts';

test.each([1, 2])('the report names the lies of seed %i, one of each kind, and nothing else', async (seed) => {
  const { mock, ...target } = await serveMock();
  const before = remains(mock);
  const chosen = lies(seed);
  const endpoint = await serveLiar(target.endpoint, chosen);
  const report = await runConformance({
    ...target,
    endpoint,
    requestsPerSecond,
    abilities: mockAbilities(target),
    ...(seed === 1 ? {} : { only: chosen.map(({ operationId }) => operationId) }),
  });

  const differing = report.operations.filter(({ verdict }) => verdict === 'differs');
  expect(differing.map(({ operationId }) => operationId).sort()).toEqual(
    chosen.map(({ operationId }) => operationId).sort(),
  );
  for (const { operationId, problem } of chosen) {
    const differences = differing
      .find((operation) => operation.operationId === operationId)
      ?.cases.flatMap((one) => one.differences);
    expect(differences?.map((difference) => difference.problem).join('\n'), operationId).toMatch(problem);
    expect(differences?.[0]?.link).toMatch(new RegExp(`/spec/paths/[a-z]+/${operationId}\\.yaml#L\\d+$`));
    expect(toMarkdown(report)).toContain(`| \`${operationId}\` |`);
  }
  expect(remains(mock)).toEqual(before);
});
