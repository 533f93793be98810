/** Whether this is a browser's page or worker, and not a server; edge runtimes have neither of these. */
export function inBrowser(): boolean {
  return 'document' in globalThis || 'importScripts' in globalThis;
}
