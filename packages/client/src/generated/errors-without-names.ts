// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

/** Advice of each error by its code, as ../error-table.ts reads them. */
export const errors: string = `
402,!
10000,,,,!,,,,,!,~,,,
10021,
11011,
12001,~,,~,,,
20000,?,,,,,,~,,,,,,,,,,,,
20020,,,,,,
30021,,,
40000,,,,
`;
