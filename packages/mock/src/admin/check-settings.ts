import { checkSeed } from '../seed/check-seed.ts';
import { SeedError } from '../seed/seed-error.ts';
import { type AppSettings, defaultSettings } from '../state/settings.ts';
import { ControlError } from './input.ts';

/** Returns fields as settings of an app. Throws a ControlError that names the first invalid field. */
export function checkSettings(fields: Readonly<Record<string, unknown>>): Partial<AppSettings> {
  const names = Object.keys(defaultSettings);
  const unknown = Object.keys(fields).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new ControlError(400, `body.${unknown.slice(0, 60)} is not known. Settings are ${names.join(', ')}.`);
  }
  try {
    // A seed spells settings as they are spelled here.
    checkSeed({ apps: [{ app_id: 'any', ...fields }] });
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw new ControlError(400, error.message.replace(/^.*?apps\[0\]\./, 'body.'));
  }
  return fields as Partial<AppSettings>; // The schema of a seed describes this type.
}
