// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

export const version: string = "0.0.0";
