/** A mock on loopback has nothing to hide, so pages of every origin may call it. */
export const openToAll: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
  'cache-control': 'no-store',
};

/** The answer to a browser that asks whether it may call. */
export const preflight: Readonly<Record<string, string>> = {
  ...openToAll,
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
  'access-control-allow-headers': '*',
  'access-control-allow-private-network': 'true',
  'access-control-max-age': '600',
};

/** Content type of an answer in JSON. */
export const json: string = 'application/json;charset=UTF-8';
