import type { Schema } from '../src/lib/bundle.ts';
import { enumerationsIn } from '../src/lib/enumerations.ts';
import { errors } from '../src/lib/errors.ts';
import { type Field, fieldsOf } from '../src/lib/fields.ts';
import type { Locale } from '../src/lib/locales.ts';
import { findOperation, type OperationInfo, operations } from '../src/lib/operations.ts';
import { resolve, resolveParameter } from '../src/lib/schemas.ts';
import type { SearchRecord } from '../src/search/record.ts';
import type { MarkdownPage } from './agents.ts';

const otherKey = (key: Locale['key']): Locale['key'] => (key === 'en' ? 'zh' : 'en');
const plain = (text: string): string => text.replaceAll('`', '');

function anchorsOf(fields: readonly Field[], path: string): readonly string[] {
  return fields.flatMap((field) => [
    `${path}.${field.name}`,
    ...anchorsOf(field.fields, `${path}.${field.name}`),
    ...field.variants.flatMap((variant, index) => anchorsOf(variant.fields, `${path}.${field.name}.${index + 1}`)),
  ]);
}

/** Anchors of the fields on an operation's page. */
function fieldAnchors(key: Locale['key'], { described }: OperationInfo): readonly string[] {
  const query = (described.parameters ?? [])
    .map((parameter) => resolveParameter(key, parameter))
    .filter(({ in: place }) => place === 'query')
    .map(({ name }) => `query.${name}`);
  const of = (schema: Schema | undefined, path: string): readonly string[] =>
    schema === undefined ? [] : anchorsOf(fieldsOf(key, schema), path);
  const response = described.responses['200']?.content?.['application/json']?.schema;
  const success = response === undefined ? undefined : resolve(key, response).oneOf?.[0];
  return [
    ...query,
    ...of(described.requestBody?.content['application/json']?.schema, 'body'),
    ...of(success, 'response'),
  ].filter((anchor) => !/^response\.(code|data|message)$/.test(anchor));
}

function operationRecords(key: Locale['key']): readonly SearchRecord[] {
  return operations[key].map((operation) => ({
    kind: 'operation',
    page: operation.page,
    title: operation.summary,
    subtitle: `${operation.method} ${operation.path} · ${operation.id}`,
    names: [operation.id, operation.path],
    fields: fieldAnchors(key, operation),
    text: plain(operation.described.description),
    otherTitle: findOperation(otherKey(key), operation.id)?.summary ?? '',
  }));
}

function errorRecords(key: Locale['key']): readonly SearchRecord[] {
  return errors.map(({ code, name, meaning, remedy }) => ({
    kind: 'error',
    page: `errors/${code}/`,
    title: `${code} ${name}`,
    subtitle: plain(meaning[key]),
    names: [String(code), name],
    fields: [],
    text: `${plain(meaning[key])} ${plain(remedy[key])}`,
    otherTitle: plain(meaning[otherKey(key)]),
  }));
}

function valueRecords(key: Locale['key']): readonly SearchRecord[] {
  return enumerationsIn(key).map(({ name, description, values }) => ({
    kind: 'value',
    page: `enumerations/#${name}`,
    title: name,
    subtitle: plain(description),
    names: [name],
    fields: values.map((value) => value.name),
    text: values.map((value) => plain(value.description)).join(' '),
    otherTitle: '',
  }));
}

/** The sections of a page that was written by hand, each under its heading. */
function sectionsOf({ title, path, markdown, locale, content }: MarkdownPage): readonly SearchRecord[] {
  const page = path.slice(locale.folder === undefined ? 1 : locale.folder.length + 2);
  const ids = [...content.matchAll(/<h2 id="([^"]+)"/g)].map(([, id = '']) => id);
  const [lead = '', ...sections] = markdown.split(/^## /m);
  const withoutCode = (text: string): string => text.replaceAll(/```[\s\S]*?```/g, ' ').replaceAll(/\]\([^)]*\)/g, ' ');
  const record = (heading: string, text: string, anchor: string): SearchRecord => ({
    kind: 'guide',
    page: page + anchor,
    title: heading,
    subtitle: heading === title ? '' : title,
    names: [],
    fields: [],
    text: plain(withoutCode(text)).replaceAll(/\s+/g, ' '),
    otherTitle: '',
  });
  return [
    record(title, lead.replace(/^# .*\n+>.*$/m, ''), ''),
    ...sections.map((section, index) => {
      const [heading = '', ...rest] = section.split('\n');
      return record(plain(heading), rest.join('\n'), ids[index] === undefined ? '' : `#${ids[index]}`);
    }),
  ];
}

/** Returns what can be found in a language. */
export function searchRecords(key: Locale['key'], pages: readonly MarkdownPage[]): readonly SearchRecord[] {
  const made = /^\/(zh-hans\/)?(errors\/|enumerations\/|operations\/|changelog\/)/;
  const written = pages.filter(
    ({ locale, path }) =>
      locale.key === key && !made.test(path) && !operations[key].some(({ page }) => path.endsWith(`/${page}`)),
  );
  return [...operationRecords(key), ...errorRecords(key), ...valueRecords(key), ...written.flatMap(sectionsOf)];
}
