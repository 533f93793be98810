import { createCssVariablesTheme, createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';

/** Languages of the code on pages that are made from data. */
export type Language = 'sh' | 'ts' | 'tsx' | 'http' | 'json' | 'yaml';

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
