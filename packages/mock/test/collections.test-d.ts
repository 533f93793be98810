import { expectTypeOf, test } from 'vitest';
import type { AppCollection, UserCollection } from '../src/collections/collection.ts';
import { type Every, mergeAll } from '../src/collections/fields.ts';
import { appCollections, type Collections, collections } from '../src/collections/index.ts';
import { list, text } from '../src/seed/schema/keywords.ts';
import type { SeedApp } from '../src/seed/types/seed.ts';
import type { App } from '../src/state/app.ts';
import type { Views } from '../src/state/views.ts';

test('an app has the collections that are defined, and no other', () => {
  expectTypeOf<keyof App>().toEqualTypeOf<keyof Collections | 'appId' | 'adminToken'>();
  expectTypeOf<App['views']>().toEqualTypeOf<Views>();
});

test('a collection cannot be in the table without its definition', () => {
  const { views, ...others } = collections;
  expectTypeOf({ ...others, views }).toExtend<Collections>();
  expectTypeOf(others).not.toExtend<Collections>();
});

test('every field of an app belongs to a collection', () => {
  const fields = mergeAll(appCollections.map((collection) => collection.fields));
  expectTypeOf<keyof typeof fields>().toEqualTypeOf<
    Exclude<keyof SeedApp, 'app_id' | 'adminToken' | 'clock' | 'users'>
  >();
});

test('a definition says how its collection is created, dumped, loaded and forgotten', () => {
  const create = () => [];
  const fields = { push_tags: list(text) };
  const dump = () => ({ push_tags: [] });
  const load = () => {};
  const forget = () => {};
  type Definition = UserCollection<string[], 'push_tags'>;
  expectTypeOf({ of: 'user' as const, create, fields, dump, load, forget }).toExtend<Definition>();
  expectTypeOf({ of: 'user' as const, fields, dump, load, forget }).not.toExtend<Definition>();
  expectTypeOf({ of: 'user' as const, create, dump, load, forget }).not.toExtend<Definition>();
  expectTypeOf({ of: 'user' as const, create, fields, load, forget }).not.toExtend<Definition>();
  expectTypeOf({ of: 'user' as const, create, fields, dump, forget }).not.toExtend<Definition>();
  expectTypeOf({ of: 'user' as const, create, fields, dump, load }).not.toExtend<Definition>();
});

test('a dump names each of its fields, also those that may be absent', () => {
  type Dumped = ReturnType<AppCollection<string[], 'messages' | 'views'>['dump']>;
  expectTypeOf<{ messages: []; views: undefined }>().toExtend<Dumped>();
  expectTypeOf<{ messages: [] }>().not.toExtend<Dumped>();
  expectTypeOf<{ name: string }>().not.toExtend<Every<{ name: string; alias?: string }>>();
});
