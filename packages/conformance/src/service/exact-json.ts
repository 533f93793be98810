/** A string of JSON, or a number with the digits of a message id. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Parses JSON; integers that a number would round, such as message ids, become strings of digits. */
export function parseExactJson(text: string): unknown {
  const quoted = text.replace(tokens, (token) => {
    const isLongInteger = /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token));
    return isLongInteger ? `"${token}"` : token;
  });
  return JSON.parse(quoted);
}
