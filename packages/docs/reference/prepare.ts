import { type Locale, locales, localPath } from '../src/lib/locales.ts';
import type { Description as Described, DescribedOperation as Operation } from '../src/lib/operations.ts';
import { type SampledOperation, sample } from './samples.ts';

interface DescribedOperation extends Operation, SampledOperation {
  description: string;
  readonly responses: { readonly 200: { description: string } };
}

/** A description that is to be shown; it is changed for that. */
export interface Description extends Described {
  readonly info: { description: string };
  readonly paths: Record<string, Record<string, DescribedOperation>>;
  externalDocs?: object;
  servers: { url: string; readonly variables?: Readonly<Record<string, { readonly default: string }>> }[];
}

/** An entry of `errors.json`, as far as it is needed here. */
export interface NamedError {
  readonly code: number;
  readonly name: string;
  readonly meaning: Readonly<Record<Locale['key'], string>>;
}

const texts = {
  en: {
    errors: 'Error codes',
    colon: ': ',
    home: 'Documentation',
    twin: (method: string) => `\`${method}\` does the same.`,
  },
  zh: { errors: '错误码', colon: '：', home: '文档', twin: (method: string) => `也可以使用 \`${method}\`，效果相同。` },
} as const;

/** What the reference shows beside the description itself. */
export interface Surroundings {
  readonly locale: Locale;
  /** Path that the site is served under. */
  readonly base: string;
  readonly errors: readonly NamedError[];
}

function errorList(names: readonly string[], { locale, base, errors }: Surroundings): string {
  const items = errors
    .filter(({ name }) => names.includes(name))
    .map(({ code, name, meaning }) => {
      const page = localPath(base, locale, `errors/${code}/`);
      return `- [${code} ${name}](${page})${texts[locale.key].colon}${meaning[locale.key]}`;
    });
  return items.length === 0 ? '' : `\n\n**${texts[locale.key].errors}**\n\n${items.join('\n')}`;
}

/** Twins become a sentence of the operation that they repeat. */
function foldTwins(paths: Description['paths'], operations: Map<string, DescribedOperation>, locale: Locale): void {
  for (const methods of Object.values(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const original = operations.get(operation['x-twin-of'] ?? '');
      if (original === undefined) continue;
      original.description += `\n\n${texts[locale.key].twin(method.toUpperCase())}`;
      delete methods[method];
    }
  }
}

/** The description as the reference shows it: twins folded into their operation, error codes linked, a way back. */
export function prepare<Document extends Description>(description: Document, surroundings: Surroundings): Document {
  const { locale, base } = surroundings;
  const text = texts[locale.key];
  const prepared = structuredClone(description);
  const operations = new Map(
    Object.values(prepared.paths)
      .flatMap((methods) => Object.values(methods))
      .map((operation) => [operation.operationId, operation]),
  );
  foldTwins(prepared.paths, operations, locale);
  for (const operation of operations.values()) {
    operation.responses[200].description += errorList(operation['x-errors'] ?? [], surroundings);
    operation.description += `\n\n\`\`\`ts\n${sample(operation)}\n\`\`\``;
  }
  // Redoc takes a URL that begins with a variable for a relative one.
  prepared.servers = prepared.servers.map(({ url, variables = {} }) => ({
    url: url.replace(/{(\w+)}/g, (variable, name: string) => variables[name]?.default ?? variable),
  }));
  const links = [
    `[${text.home}](${localPath(base, locale, '')})`,
    ...locales
      .filter((other) => other !== locale)
      .map((other) => `[${other.label}](${localPath(base, other, 'reference/')})`),
  ];
  prepared.info.description = `${links.join(' · ')}\n\n${prepared.info.description}`;
  delete prepared.externalDocs; // It leads to this site.
  Object.assign(prepared.info, {
    'x-logo': {
      url: localPath(base, locales[0], 'favicon.svg'),
      href: localPath(base, locale, ''),
      altText: text.home,
    },
  });
  return prepared;
}
