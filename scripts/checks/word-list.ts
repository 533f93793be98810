/** A phrase that the repository does not use, and what it uses instead. */
export interface Phrase {
  name: string;
  pattern: RegExp;
  prefer: string;
}

/** A place where a phrase is right. */
export interface WordException {
  /** Name of the phrase. */
  phrase: string;
  /** What is around the phrase on its line. */
  context: RegExp;
  /** Beginning of the paths to which the exception is limited. */
  files?: string;
  reason: string;
}

/** Matches a word in prose and as a part of a camelCase or snake_case name. */
function word(...forms: readonly string[]): RegExp {
  const lower = forms.join('|');
  const capital = forms.map((form) => form.charAt(0).toUpperCase() + form.slice(1)).join('|');
  return new RegExp(`(?<![A-Za-z])(?:${lower}|${capital})(?![a-z])|(?<=[a-z])(?:${capital})(?![a-z])`, 'g');
}

/** The phrases of prose and names that have a standard word. */
export const phrases: readonly Phrase[] = [
  {
    name: 'answer',
    pattern: word('answer', 'answers', 'answered', 'answering'),
    prefer: 'response, responds with, returns',
  },
  { name: 'ask', pattern: word('ask', 'asks', 'asked', 'asking'), prefer: 'request, fetch, require' },
  {
    name: 'refuse',
    pattern: word('refuse', 'refuses', 'refused', 'refusing', 'refusal', 'refusals'),
    prefer: 'reject, error',
  },
  {
    name: 'repeat',
    pattern: word('repeat', 'repeats', 'repeated', 'repeating', 'repetition', 'repetitions'),
    prefer: 'retry',
  },
  {
    name: 'send again',
    pattern: /\b(?:sends?|sent|sending|asks?|asked|tr(?:y|ies|ied)) (?:it |them |a call |a request )?again\b/gi,
    prefer: 'retry, refetch',
  },
  { name: 'twice', pattern: /cannot do (?:a|the same) thing twice/gi, prefer: 'idempotent' },
  { name: 'may pass', pattern: /\b(?:codes?|errors?|what|failures?) (?:that )?may pass\b/gi, prefer: 'transient' },
  { name: 'face', pattern: word('face', 'faces', 'habitat', 'habitats'), prefer: 'adapter' },
  { name: 'Journey', pattern: word('journey', 'journeys'), prefer: 'request context' },
  { name: 'World', pattern: word('world', 'worlds', 'village'), prefer: 'context, dependencies, fixture' },
  { name: 'Roll', pattern: /\bRolls?\b|\brolls?\b(?! (?:it )?back)/g, prefer: 'member list' },
  {
    name: 'sound',
    pattern:
      /\b(?:unsound|soundness|isSound|sound (?:call|value|request|input|answer|response|token|body|one)s?)\b|(?<![\w.'"])sound: \{/g,
    prefer: 'valid',
  },
  {
    name: 'stranger',
    pattern: word('stranger', 'strangers', 'obstacle', 'obstacles'),
    prefer: 'non-member, outsider, reason',
  },
  { name: "nobody's business", pattern: /nobody's business/gi, prefer: 'opaque' },
  {
    name: 'in the name of',
    pattern:
      /\bin (?:the name of|whose name|somebody's name|someone's name)\b|\bacts? for (?:somebody|someone|nobody)\b/gi,
    prefer: 'act as, impersonate, acting user',
  },
  {
    name: 'stale',
    pattern: /\b(?:makes?|made|making) (?:\w+ ){0,3}stale\b|\bbecomes? stale\b|\bgoes stale\b/gi,
    prefer: 'invalidates',
  },
  { name: 'name card', pattern: /\bname card\b|\bname in (?:the|a) group\b/gi, prefer: 'group nickname' },
  {
    name: 'stands in',
    pattern:
      /\b(?:stand|stands|stood|standing) (?:in|under|beside|at|on|before|behind|between|there|here|for|alone|both|out)\b/gi,
    prefer: 'is in, is listed under, represents',
  },
  { name: 'tell', pattern: word('tell', 'tells', 'told', 'telling'), prefer: 'report, indicate, contain, distinguish' },
  { name: 'gives', pattern: word('gives', 'gave'), prefer: 'returns, sets, provides' },
  { name: 'thing', pattern: word('thing', 'things'), prefer: 'the noun itself' },
  { name: 'piece', pattern: word('piece', 'pieces', 'stretch', 'stretches'), prefer: 'chunk, range, page, part' },
  { name: 'texts', pattern: word('texts'), prefer: 'strings, descriptions, labels, messages' },
  {
    name: 'keeps to',
    pattern: /\b(?:keeps?|kept|holds?|held|holding) (?:to|against) (?:a|an|the|its|their|it|them|what|keyword)\b/gi,
    prefer: 'matches, is valid against',
  },
  {
    name: 'wants a token',
    pattern: /\b(?:wants?|takes?) (?:a|an|the|any|no|whose|its)? ?(?:\w+ )?tokens?\b/gi,
    prefer: 'requires a token',
  },
  { name: 'mistake', pattern: word('mistake', 'mistakes'), prefer: 'error, validation error' },
  {
    name: 'leads nowhere',
    pattern: /\b(?:lead|leads|led) (?:nowhere|to nothing)\b/gi,
    prefer: 'cannot be resolved, does not exist',
  },
  { name: 'cure', pattern: word('cure', 'cures'), prefer: 'remedy, fix' },
  { name: 'hear', pattern: word('hear', 'hears', 'heard'), prefer: 'receive, wait for output' },
  {
    name: 'disband',
    pattern: /\bdisband(?:s|ed|ing)?\b|\bdestroy(?:s|ed|ing)? (?:a|the|this|that) group\b/gi,
    prefer: 'dissolve',
  },
  { name: 'ban', pattern: /\b(?:bans?|banned|banning|unban(?:s|ned)?)\b/gi, prefer: 'mute (禁言), block (黑名单)' },
  { name: 'lasting', pattern: /\blasting\b/gi, prefer: 'durable, persistent' },
  { name: '错误文字', pattern: /错误文字/g, prefer: '错误信息' },
  { name: '用用户', pattern: /用用户/g, prefer: '通过用户 ID' },
];

/** Where a phrase is right, and why. */
export const exceptions: readonly WordException[] = [
  {
    phrase: 'answer',
    context: /answerGroup(?:Application|Invitation)/i,
    reason: 'operation ids, which are public names',
  },
  {
    phrase: 'answer',
    context:
      /auth_answer|AnswerQuestion|(?:correct|expected) answer|answers? (?:to |the |a |.*)question|question.* answer|answer to the `auth_question/i,
    files: 'spec/',
    reason: 'what an applicant answers to the question of a friend request',
  },
  { phrase: 'answer', context: /'answer', \/\/ /, files: 'spec/rules/verbs.ts', reason: 'a verb of operation ids' },
  { phrase: 'refuse', context: /FriendRequestsRefused/, reason: 'the name of an error code, which is public' },
  { phrase: 'stranger', context: /title: Stranger/, files: 'spec/', reason: 'the name of an enumeration value' },
  { phrase: 'ban', context: /\/group\/(?:un)?ban/, reason: 'a path of the API' },
  { phrase: '用用户', context: /[使应]用用户/, reason: '使用用户 and 应用用户 are two words each' },
  {
    phrase: 'ask',
    context: /\bask (?:the|a|an|your) (?:user|owner|administrator|member|app|vendor|operator)/i,
    reason: 'a person asks a person',
  },
  {
    phrase: 'answer',
    context:
      /auth_answer|AnswerQuestion|the answer to the question|\banswer: (?:text|request\.declineReason|declineReason)|readonly answer\?/,
    reason: 'wire fields, an enumeration name, and a field of seeds',
  },
  { phrase: 'ask', context: /asked_at/, files: 'packages/mock/', reason: 'a field of seeds' },
  { phrase: 'stranger', context: /FriendRelation\.Stranger/, reason: 'an enumeration name' },
  { phrase: 'ban', context: /'ban', 'unban'/, files: 'packages/mock/', reason: 'paths of the API' },
  { phrase: 'stranger', context: /setStrangerChat/, reason: 'an operation id, which is a public name' },
  { phrase: 'refuse', context: /ECONNREFUSED|connection ?refused/i, reason: 'the name of a system error' },
  {
    phrase: 'repeat',
    context: /\.repeat\(|repeat\(|no-repeat|repeat-[xy]|repeating-\w+-gradient|setsize/i,
    reason: 'names of JavaScript and CSS',
  },
  {
    phrase: 'stranger',
    context: /strangers?[_ -]?chats?|strangerChat/i,
    reason: "the vendor's name of a setting, and the operation id that follows it",
  },
  {
    phrase: 'ban',
    context: /ban: \[/,
    files: 'packages/docs/src/search/',
    reason: 'a word that readers search for',
  },
  {
    phrase: 'disband',
    context: /disband/,
    files: 'packages/docs/src/search/',
    reason: 'a word that readers search for',
  },
  { phrase: 'World', context: /hello,? world/i, reason: 'the usual first message' },
  { phrase: 'face', context: /font-face|typeface|interface/i, reason: 'names of CSS and typography' },
];
