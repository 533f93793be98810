import type { Labels } from './labels.ts';
import type { PlaygroundUser } from './stage.ts';

/** What each panel of a person receives. */
export interface PersonProps {
  /** The person whose screen this is. */
  readonly me: PlaygroundUser;
  readonly other: PlaygroundUser;
  readonly labels: Labels;
}
