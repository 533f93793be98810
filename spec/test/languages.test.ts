import { expect, test } from 'vitest';
import { inLanguage } from '../bundle/languages.ts';
import type { OpenApiDocument } from '../bundle/openapi.ts';

/** A document with one operation, whose examples and fields have names that are keywords elsewhere. */
const document = {
  openapi: '3.1.0',
  info: { title: 'API', 'x-zh': { title: '接口' } },
  paths: {
    '/group': {
      get: {
        operationId: 'getGroup',
        'x-source': ['reference'],
        'x-note': 'Only for us.',
        responses: {
          '200': {
            description: 'A group.',
            'x-zh': '群组。',
            content: {
              'application/json': {
                schema: { properties: { value: { description: 'A value.', 'x-zh': '值。' } } },
                examples: Object.fromEntries(
                  ['default', 'value', 'example', 'const', 'enum'].map((name) => [
                    name,
                    { summary: 'One', 'x-zh': '一个', value: { 'x-zh': 'data' } },
                  ]),
                ),
              },
            },
          },
        },
      },
    },
  },
  components: { schemas: {} },
} as unknown as OpenApiDocument; // As far as translation looks at it.

const media = (language: 'en' | 'zh-Hans') =>
  inLanguage(document, language).paths['/group']?.get?.responses['200']?.content?.['application/json'];

test.each(['default', 'value', 'example', 'const', 'enum'])('translates an example called %s', (name) => {
  expect(media('en')?.examples?.[name]).toEqual({ summary: 'One', value: { 'x-zh': 'data' } });
  expect(media('zh-Hans')?.examples?.[name]).toEqual({ summary: '一个', value: { 'x-zh': 'data' } });
});

test('translates a field called value, and leaves out what is for maintainers', () => {
  expect(media('zh-Hans')?.schema.properties?.['value']).toEqual({ description: '值。' });
  const operation = inLanguage(document, 'en').paths['/group']?.get;
  expect(Object.keys(operation ?? {})).toEqual(['operationId', 'responses']);
});
