import { checkSeed, SeedError } from '../seed/check-seed.ts';
import { type AppSettings, defaultSettings } from '../state/settings.ts';
import { ControlError, checkNames } from './input.ts';

/** Takes unknown fields for settings of an app, or throws a ControlError that says where they are none. */
export function checkSettings(fields: Readonly<Record<string, unknown>>): Partial<AppSettings> {
  checkNames(fields, Object.keys(defaultSettings));
  try {
    // Settings are written in a seed as they are here.
    checkSeed({ apps: [{ app_id: 'any', ...fields }] });
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw new ControlError(400, error.message.replace('The seed is not right: apps[0].', ''));
  }
  // The schema of a seed says of the fields what the type says.
  return fields as Partial<AppSettings>;
}
