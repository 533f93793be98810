import { createHash } from 'node:crypto';

/** A part of Redoc's script that must occur exactly once, and its replacement. */
interface Patch {
  readonly what: string;
  readonly find: string;
  readonly replace: string;
}

function picture(text: string, width: number): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='16'><text y='12.5' font-family='system-ui,sans-serif' font-size='12' font-weight='600' fill='%23888'>${text}</text></svg>`;
  return `data:image/svg+xml,${svg.replaceAll('<', '%3C').replaceAll('>', '%3E')}`;
}

// Telemetry is off already (REDOCLY_TELEMETRY). Without the addresses, nothing can turn it on again.
const patches: readonly Patch[] = [
  {
    what: 'the labels of the interface, which Redoc translates only in its paid edition',
    find: 'translate:(e,t)=>(typeof t==`string`?t:t?.defaultValue)||e||``',
    replace: 'translate:(e,t)=>globalThis.redocLabels?.[e]||(typeof t==`string`?t:t?.defaultValue)||e||``',
  },
  {
    what: 'the link of a tag, which leaves the page',
    find: '[t.link?(0,V.jsx)(WOe,{to:t.link,',
    replace: '[t.link?(0,V.jsx)(WOe,{to:t.type===`group`&&/^.\\w+$/.test(t.link)?`#`+t.link:t.link,',
  },
  { what: 'the address of the telemetry', find: 'https://otel.cloud.redocly.com/v1/traces', replace: 'data:,' },
  {
    what: 'the remote logo',
    find: 'https://cdn.redoc.ly/redoc/logo-mini-full.svg',
    replace: picture('Redocly', 48),
  },
  { what: 'the small remote logo', find: 'https://cdn.redoc.ly/redoc/logo-mini.svg', replace: picture('R', 10) },
  { what: 'the remote icons', find: 'https://cdn.redocly.com/icons/fa/7.0.0', replace: 'data:,' },
  { what: 'the remote code icons', find: 'https://cdn.redocly.com/icons/code/5.24.0', replace: 'data:,' },
];

/** Redoc's script with everything remote taken out and its labels open to translation. Throws if it has changed. */
export function seal(script: string): string {
  let sealed = script;
  for (const { what, find, replace } of patches) {
    const parts = sealed.split(find);
    if (parts.length !== 2) {
      throw new Error(
        `Redoc has changed: ${what} stands ${parts.length - 1} times in its script. Mend reference/seal.ts.`,
      );
    }
    sealed = parts.join(replace);
  }
  const remote = sealed.match(/https?:\/\/[\w.-]*\b(redocly\.com|redoc\.ly)\/[\w./-]*\.(svg|js|json|css|woff2?)\b/);
  if (remote !== null) throw new Error(`Redoc's script names a remote file: ${remote[0]}. Mend reference/seal.ts.`);
  return sealed;
}

/** The parts of a page made by `redocly build-docs --inlineBundle`. */
export interface ReferencePage {
  readonly html: string;
  /** The description in the form that Redoc reads, and the call that shows it. */
  readonly pageScript: string;
  /** Redoc itself, the same on every page. */
  readonly redocScript: string;
}

const opening = '<script type="module">';
const closing = '</script>';
const definition = 'const __redoc_definition =';

/** Takes the scripts out of a page, so that the languages share Redoc. Throws if they cannot be found. */
export function split(html: string, redocUrl: string): ReferencePage {
  const start = html.indexOf(opening);
  const middle = html.indexOf(definition, start);
  const end = html.indexOf(closing, middle);
  const redocScript = html.slice(start + opening.length, middle);
  if (start < 0 || middle < start || end < middle || !redocScript.includes('export{')) {
    throw new Error('The page that redocly makes has changed: its script is not where it was. Mend reference/seal.ts.');
  }
  // Inline, a script had to keep from closing its own element.
  const unescapeScript = (script: string): string => script.replaceAll('<\\/script', '</script').trim();
  return {
    html: `${html.slice(0, start)}<script type="module" src="page.js">${html.slice(end)}`,
    pageScript: `import { hydrate } from '${redocUrl}';\n${unescapeScript(html.slice(middle, end))}\n`,
    redocScript: unescapeScript(redocScript),
  };
}

/** Makes the links of the tags lead to their places on the page; `redocly` makes them lead out of it. */
export function linkTags(html: string, tagNames: readonly string[]): string {
  return tagNames.reduce((mended, name) => mended.replaceAll(` href="/${name}"`, ` href="#/${name}"`), html);
}

// Sets the theme before the page is painted. It is the only inline script that may run: a description that has others
// in its labels is shown, but its scripts are not run.
const themeScript = /<script>(try\{var m=localStorage\.getItem\("redoc\.colorMode"\);[^<]*)<\/script>/;

/** Lets the page run its own scripts and nothing that is in the labels of the description. */
export function restrictScripts(html: string): string {
  const [, script] = themeScript.exec(html) ?? [];
  if (script === undefined) throw new Error('Redoc has changed: its theme script is missing. Mend reference/seal.ts.');
  const hash = createHash('sha256').update(script).digest('base64');
  return html.replace('{{script hashes}}', `'sha256-${hash}'`);
}
