/** Whether only this machine can reach a host, which may be an address or the host name of a URL. */
export function isLoopback(host: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/.test(host);
}
