import { expect, test } from 'vitest';
import { exceptions, phrases } from '../checks/word-list.ts';
import { wordProblems, wordProblemsIn } from '../checks/words.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** A sentence or name with each phrase. */
const samples: Record<string, readonly string[]> = {
  answer: ['the service answers', 'closedInAnswers', 'ANSWER_LIMIT'.toLowerCase(), 'answer: {'],
  ask: ['What a page asks for', 'askAgain', 'isAsked'],
  refuse: ['the call is refused', 'RefusalError'],
  repeat: ['safe to repeat', 'isRepeated'],
  'send again': ['it is sent again', 'asks again'],
  twice: ['it cannot do a thing twice'],
  'may pass': ['after what may pass', 'codes that may pass'],
  face: ['a face of the mock', 'httpFace'],
  Journey: ['class Journey', 'journey.request'],
  World: ['interface World', 'const world = start()'],
  Roll: ['class Roll', 'the roll of members'],
  sound: ['isSound', 'sound: {', 'a sound request'],
  stranger: ['a stranger', 'isStranger', 'obstacle'],
  "nobody's business": ["is nobody's business"],
  'in the name of': ['in the name of a user', 'acts for somebody'],
  stale: ['makes other results stale', 'becomes stale'],
  'name card': ['the own name card'],
  'stands in': ['stands in the query', 'standing beside it'],
  tell: ['the response tells', 'as it was told'],
  gives: ['gives a list'],
  thing: ['a thing of its own'],
  piece: ['in pieces', 'a stretch of members'],
  texts: ['errorTexts', 'English texts'],
  'keeps to': ['keeps to a schema', 'held against it'],
  'wants a token': ['wants an admin token', 'takes any token'],
  mistake: ['FaultMistake', 'a mistake in'],
  'leads nowhere': ['leads nowhere'],
  cure: ['cause and cure'],
  hear: ['hear(expected)'],
  disband: ['Disband a group', 'destroys the group'],
  ban: ['banned users'],
  lasting: ['lasting state'],
  错误文字: ['返回错误文字'],
  用用户: ['用用户 ID 查询'],
};

test.each(phrases)('$name is reported with the word to use', ({ name, prefer }) => {
  expect(samples[name], `a sample of "${name}"`).toBeDefined();
  for (const sample of samples[name] ?? []) {
    const messages = wordProblemsIn('a.ts', `// ${sample}`).map(({ message }) => message);
    expect(messages, sample).toContainEqual(expect.stringContaining(prefer));
  }
});

test.each([
  'The response contains the list.',
  "'-'.repeat(3)",
  'await im.answerGroupApplication({ group_id });',
  'connect ECONNREFUSED 127.0.0.1',
  'Hello, world!',
  'interface FaceDetails'.replace('Face', 'Surface'),
  'anything, everything, nothing, something',
  'setSoundDisabled, sound.mp3',
  'scroll, enroll, rollback',
  'a task, a mask, the urban area',
])('%s is fine', (sentence) => {
  expect(wordProblemsIn('a.ts', sentence)).toEqual([]);
});

test('every exception has a reason and a phrase', () => {
  const names = phrases.map(({ name }) => name);
  for (const { phrase, reason } of exceptions) {
    expect(names).toContain(phrase);
    expect(reason).not.toBe('');
  }
});

test('sources, Markdown, YAML and examples are read; generated files and dependencies are not', () => {
  const bad = 'It answers.\n';
  const read = [
    'a/b.ts',
    'a/b.tsx',
    'README.md',
    'spec/c.yaml',
    'spec/examples/d.json',
    '.changeset/e.md',
    '.github/f.yml',
  ];
  const ignored = ['node_modules/a.ts', 'a/dist/b.ts', 'a/src/generated/b.ts', '.turbo/a.md', 'package-lock.json'];
  const root = temporaryFolder(Object.fromEntries([...read, ...ignored].map((path) => [path, bad])));
  const found = wordProblems(root);
  expect(found.map(({ file }) => file)).toEqual(read.toSorted());
  expect(found[0]).toMatchObject({ line: 1, message: '"answers": write response, responds with, returns.' });
});
