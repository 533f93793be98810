import { createCssVariablesTheme, createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';

/** Languages of the code on the pages. */
export type Language = 'sh' | 'ts' | 'tsx' | 'js' | 'http' | 'json' | 'yaml' | 'python' | 'java' | 'go';

/** What readers call the languages. */
export const languageNames: Readonly<Record<Language, string>> = {
  sh: 'Shell',
  ts: 'TypeScript',
  tsx: 'TypeScript',
  js: 'JavaScript',
  http: 'HTTP',
  json: 'JSON',
  yaml: 'YAML',
  python: 'Python',
  java: 'Java',
  go: 'Go',
};

const extensions: Readonly<Record<string, Language>> = {
  sh: 'sh',
  ts: 'ts',
  tsx: 'tsx',
  cjs: 'js',
  yaml: 'yaml',
  py: 'python',
  java: 'java',
  go: 'go',
};

/** The language of a file. Throws for an extension that has none here. */
export function languageOf(file: string): Language {
  const language = extensions[file.slice(file.lastIndexOf('.') + 1)];
  if (language === undefined) throw new Error(`src/lib/highlight.ts knows no language for ${file}.`);
  return language;
}

const theme = createCssVariablesTheme({ name: 'variables', variablePrefix: '--code-' });
const highlighter = await createHighlighterCore({
  themes: [theme],
  langs: [
    import('shiki/langs/shellscript.mjs'),
    import('shiki/langs/typescript.mjs'),
    import('shiki/langs/tsx.mjs'),
    import('shiki/langs/http.mjs'),
    import('shiki/langs/json.mjs'),
    import('shiki/langs/yaml.mjs'),
    import('shiki/langs/javascript.mjs'),
    import('shiki/langs/python.mjs'),
    import('shiki/langs/java.mjs'),
    import('shiki/langs/go.mjs'),
  ],
  engine: createJavaScriptRegexEngine(),
});

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Class of a token: `code-token-keyword` of `var(--code-token-keyword)`; none for plain text. */
function tokenClass(color: string | undefined): string | undefined {
  const [, name] = /^var\(--(code-token-[\w-]+)\)$/.exec(color ?? '') ?? [];
  return name;
}

// Both languages of the site show the same code.
const highlighted = new Map<string, string>();

/** Returns code as HTML, with a class for each kind of token. The style sheet has their colours in both themes. */
export function highlight(code: string, language: Language): string {
  const key = `${language}\n${code}`;
  const known = highlighted.get(key);
  if (known !== undefined) return known;
  const { tokens } = highlighter.codeToTokens(code, { lang: language, theme: 'variables' });
  const lines = tokens.map((line) =>
    line
      .map(({ content, color }) => {
        const name = tokenClass(color);
        return name === undefined ? escapeHtml(content) : `<span class="${name}">${escapeHtml(content)}</span>`;
      })
      .join(''),
  );
  const html = lines.join('\n');
  highlighted.set(key, html);
  return html;
}
