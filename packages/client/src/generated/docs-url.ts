// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

/** Where each code has its page. */
export const docsBaseUrl: string = "https://lanying-im.github.io/lanying-im-typescript";
