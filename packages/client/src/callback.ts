export { LanyingCallbackError } from './callback/callback-error.ts';
export { type CallbackMemory, createCallbackMemory } from './callback/callback-memory.ts';
export { type ReceiveCallbackOptions, type ReceivedMessage, receiveCallback } from './callback/receive-callback.ts';
