/** Returns whether this is a page or worker of a browser, and not a server; edge runtimes have neither global. */
export function isBrowser(): boolean {
  return 'document' in globalThis || 'importScripts' in globalThis;
}

// The host objects of WeChat, Alipay, ByteDance, Baidu, QQ, Kuaishou, JD and DingTalk.
const miniProgramHosts = ['wx', 'my', 'tt', 'swan', 'qq', 'ks', 'jd', 'dd'];

/**
 * Returns whether this code runs on the device of a user, who can read all that it holds: in a browser, in React Native
 * or in a mini program.
 */
export function isUserDevice(): boolean {
  // None of these globals is known to the types of every runtime.
  const globals = globalThis as unknown as Record<string, { request?: unknown; product?: unknown } | undefined>;
  const isHost = (name: string): boolean => typeof globals[name]?.request === 'function';
  return isBrowser() || globals['navigator']?.product === 'ReactNative' || miniProgramHosts.some(isHost);
}
