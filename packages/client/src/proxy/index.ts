export { createLanyingProxy } from './create-proxy.ts';
export type { OperationInput } from './operation.ts';
export type { ActingUser, LanyingProxyOptions, ProxiedCall } from './options.ts';
export type { ProxyRejection } from './rejection.ts';
