import english from '@lanying-im/spec/openapi.json' with { type: 'json' };
import chinese from '@lanying-im/spec/openapi.zh-Hans.json' with { type: 'json' };
import type { Locale } from './locales.ts';
import { type Description, type OperationInfo, operationsOf, type Tag } from './operations.ts';

// The type of a JSON file is too exact to be a `Description`: each path has methods of its own.
const descriptions: Readonly<Record<Locale['key'], Description>> = {
  en: english as unknown as Description,
  zh: chinese as unknown as Description,
};

/** The operations with their texts in each language. */
export const operations: Readonly<Record<Locale['key'], readonly OperationInfo[]>> = {
  en: operationsOf(descriptions.en),
  zh: operationsOf(descriptions.zh),
};

/** The tags with their texts in each language, in the order of the description. */
export const tags: Readonly<Record<Locale['key'], readonly Tag[]>> = {
  en: descriptions.en.tags,
  zh: descriptions.zh.tags,
};

interface Answering {
  readonly responses: {
    readonly 200: {
      readonly content: { readonly 'application/json': { readonly examples: { ok: { value: unknown } } } };
    };
  };
}

/** The answer of an operation's example of success, as JSON text. */
export function exampleAnswer(operationId: string): string {
  const described = Object.values(english.paths)
    .flatMap((methods) => Object.values(methods))
    .find((operation) => operation.operationId === operationId);
  if (described === undefined) throw new Error(`There is no operation ${operationId}.`);
  // A rule of the description demands such an example of every operation.
  const { examples } = (described as unknown as Answering).responses[200].content['application/json'];
  return JSON.stringify(examples.ok.value, undefined, 2).replace(
    // Short objects in lists stay on a line.
    /\{\n\s+("[^{}[\]]{1,80}?)\n\s+\}/g,
    (_, fields: string) => `{ ${fields.split(/\n\s*/).join(' ')} }`,
  );
}
