// Chinese has no spaces: each pair of characters that stand together is a term, as is each single one.
const runs = /[\p{Script=Han}]+|[\p{L}\p{N}_]+/gu;
const han = /^\p{Script=Han}/u;

/** Parts of an identifier: `create` and `group` of `createGroup`, `msg` and `ids` of `msg_ids`. */
function partsOf(word: string): readonly string[] {
  return word
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .split('_')
    .filter(Boolean);
}

function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
}

/** An English word without the ending of its plural. */
function singular(word: string): string {
  return /[^s]s$/.test(word) && word.length > 2 ? word.slice(0, -1) : word;
}

function latinTerms(word: string): readonly string[] {
  const parts = partsOf(word);
  return [word, ...(parts.length > 1 ? parts : [])].map((term) => singular(term.toLowerCase()));
}

/** Returns the terms under which a text is found. */
export function indexTerms(text: string): string[] {
  return [...text.matchAll(runs)].flatMap(([run]) => (han.test(run) ? [...pairsOf(run), ...run] : latinTerms(run)));
}

// Words that occur everywhere.
const ignored = new Set([
  'a',
  'an',
  'and',
  'by',
  'for',
  'from',
  'how',
  'in',
  'is',
  'of',
  'on',
  'the',
  'to',
  'with',
  '的',
  '了',
]);

/** Returns the terms that a query looks for: pairs where there are several Chinese characters. */
export function queryTerms(text: string): string[] {
  const terms = [...text.matchAll(runs)].flatMap(([run]) => {
    if (!han.test(run)) return latinTerms(run);
    return [...run].length === 1 ? [run] : pairsOf(run);
  });
  const specific = terms.filter((term) => !ignored.has(term));
  return [...new Set(specific.length === 0 ? terms : specific)];
}
