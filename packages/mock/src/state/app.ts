import { type Collections, collections } from '../collections/index.ts';

/** What a collection is while the mock runs. */
type StateOf<Collection> = Collection extends { create(...args: never[]): infer State } ? State : never;

/** The collections of an app, as their definitions create them. */
type States = { readonly [Name in keyof Collections]: StateOf<Collections[Name]> };

/** One app and everything in it. Apps share nothing, so tests that use one each can share a mock. */
export interface App extends States {
  readonly appId: string;
  readonly adminToken: string;
}

/** Creates an app without users. */
export function createApp(appId: string, adminToken: string): App {
  const app: Record<string, unknown> = { appId, adminToken };
  for (const [name, collection] of Object.entries(collections)) {
    // What a collection needs is defined above it, so it is there by now.
    app[name] = collection.create(app as unknown as App);
  }
  // The loop has created all of them.
  return app as unknown as App;
}
