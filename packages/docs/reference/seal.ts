/** A place of Redoc's script that must be there exactly `times` times, and what stands there in ours. */
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
  /** Redoc itself, the same on every page. */
  readonly script: string;
}

const opening = '<script type="module">';
const definition = 'const __redoc_definition =';

/** Takes Redoc itself out of a page, so that the languages share one file of it. Throws if it cannot be told apart. */
export function split(html: string, scriptUrl: string): ReferencePage {
  const start = html.indexOf(opening) + opening.length;
  const end = html.indexOf(definition, start);
  const script = html.slice(start, end);
  if (start < opening.length || end < start || !script.includes('export{')) {
    throw new Error('The page that redocly makes has changed: its script is not where it was. Mend reference/seal.ts.');
  }
  // Inline, it had to keep from closing its own element.
  return {
    html: `${html.slice(0, start)}\nimport { hydrate } from '${scriptUrl}';\n${html.slice(end)}`,
    script: script.replaceAll('<\\/script', '</script').trim(),
  };
}
