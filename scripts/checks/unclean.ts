/** Folders whose words and imports are still being rewritten: left out until their owners report them clean. */
export const unclean: readonly string[] = [
  '.changeset/',
  'packages/client/',
  'packages/contract/',
  'packages/docs/',
  'packages/mock/',
  'packages/types/',
  'scripts/',
  'spec/',
];
