// Takes away what environments of a few years ago, and React Native, do not have, as far as Node's own fetch can do without.
// Node's own fetch is loaded at its first use, and needs some of them for that.
await (await fetch('data:,')).text();

const newer = [
  [AbortSignal, ['any', 'timeout']],
  [AbortSignal.prototype, ['throwIfAborted']],
  [crypto, ['randomUUID']],
  [Crypto.prototype, ['randomUUID']],
  [Promise, ['withResolvers', 'try']],
  [Object, ['groupBy']],
  [Map, ['groupBy']],
  [Array, ['fromAsync']],
  [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']],
  [String.prototype, ['isWellFormed']],
  [URL, ['canParse', 'parse']],
  [Uint8Array, ['fromBase64', 'fromHex']],
  [ReadableStream, ['from']],
  [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
  [globalThis, ['Iterator', 'structuredClone', 'navigator']],
];
for (const [owner, names] of newer) {
  for (const name of names) if (owner) delete owner[name];
}
