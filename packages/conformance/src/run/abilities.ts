import type { AbilitySettings } from '../case.ts';

/** Undoes what an ability did. */
export type Undo = () => Promise<void>;

/** What only a mock can do; a real deployment has none of it. */
export interface Abilities {
  /** Changes settings of the app, such as its license and limits. */
  readonly settings?: ((settings: AbilitySettings) => Promise<Undo>) | undefined;
  /** Lets time pass, in milliseconds. */
  readonly clock?: ((milliseconds: number) => Promise<Undo>) | undefined;
}
