// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

export * from './ai.ts';
export * from './file.ts';
export * from './friend.ts';
export * from './group.ts';
export * from './message.ts';
export * from './push.ts';
export * from './token.ts';
export * from './user.ts';
