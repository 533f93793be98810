import { settings as fields } from '../seed/schema/settings.ts';
import { type AppSettings, changeSettings, defaultSettings } from '../state/settings.ts';
import type { AppCollection } from './collection.ts';

/** What the console decides about an app. */
export const settings: AppCollection<AppSettings, keyof AppSettings, { readonly settings: AppSettings }> = {
  of: 'app',
  create: () => ({ ...defaultSettings }),
  fields,
  dump: (app) => ({ ...app.settings }),
  load: ({ app }, seed) => changeSettings(app.settings, seed),
};
