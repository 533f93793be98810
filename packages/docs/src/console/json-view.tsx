/** @jsxImportSource preact */

// A name before a colon, another string, a number, or a word.
const token = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b/g;

/** Lays JSON out without parsing numbers, so that message ids keep all their digits. */
function layOut(json: string): string {
  let indent = '';
  return json.replaceAll(/"(?:[^"\\]|\\.)*"|[[{](?=\s*[\]}])|[[{\]},:]|\s+/g, (part) => {
    if (/^\s/.test(part)) return '';
    if (part === ':') return ': ';
    if (part === ',') return `,\n${indent}`;
    if (part === '{' || part === '[') {
      indent += '  ';
      return `${part}\n${indent}`;
    }
    if (part === '}' || part === ']') {
      indent = indent.slice(2);
      return `\n${indent}${part}`;
    }
    return part;
  });
}

/** Shows JSON laid out, with the colours of the site's code. */
export function JsonView({ json, label }: { json: string; label: string }) {
  const code = /^\s*[[{]/.test(json) ? layOut(json) : json;
  const parts = [];
  let end = 0;
  for (const match of code.matchAll(token)) {
    const [whole, string, colon, number] = match;
    parts.push(code.slice(end, match.index));
    const kind = string !== undefined ? (colon === undefined ? 'string-expression' : 'keyword') : 'constant';
    parts.push(
      <span class={`code-token-${kind}`} key={match.index}>
        {string ?? number ?? whole}
      </span>,
    );
    if (colon !== undefined) parts.push(colon);
    end = match.index + whole.length;
  }
  parts.push(code.slice(end));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section class="json" tabIndex={0} aria-label={label}>
      <pre>
        <code>{parts}</code>
      </pre>
    </section>
  );
}
