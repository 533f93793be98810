import type { Bundle, DescribedOperation, Response } from '../src/lib/bundle.ts';
import { type ErrorEntry, errors } from '../src/lib/errors.ts';
import { type Locale, locales, localPath } from '../src/lib/locales.ts';
import { findOperation } from '../src/lib/operations.ts';
import { sampleRequest } from '../src/lib/samples/request.ts';
import { typescriptCall } from '../src/lib/samples/typescript.ts';
import { labels as siteLabels } from '../src/lib/site-labels.ts';

const labels = {
  en: {
    colon: ': ',
    home: 'Documentation',
    page: 'Page of this operation',
    twin: (method: string) => `\`${method}\` has the same effect.`,
  },
  zh: {
    colon: '：',
    home: '文档',
    page: '本接口的页面',
    twin: (method: string) => `也可以使用 \`${method}\`，效果相同。`,
  },
} as const;

/** The page that a description is prepared for. */
export interface PreparedFor {
  readonly locale: Locale;
  /** Path that the site is served under. */
  readonly base: string;
}

function errorList(names: readonly string[], { locale, base }: PreparedFor): string {
  const items = errors
    .filter(({ name }) => names.includes(name))
    .map(({ code, name, meaning }: ErrorEntry) => {
      const page = localPath(base, locale, `errors/${code}/`);
      return `- [${code} ${name}](${page})${labels[locale.key].colon}${meaning[locale.key]}`;
    });
  return items.length === 0 ? '' : `\n\n**${siteLabels[locale.key].errors}**\n\n${items.join('\n')}`;
}

/** An operation with its twins, its page, a sample of the client and links to its errors in its labels. */
function prepareOperation(operation: DescribedOperation, context: PreparedFor): DescribedOperation {
  const { locale, base } = context;
  const text = labels[locale.key];
  const info = findOperation(locale.key, operation.operationId);
  if (info === undefined) throw new Error(`There is no page for ${operation.operationId}.`);
  const description = [
    operation.description,
    ...info.twins.map((method) => text.twin(method)),
    `[${text.page}](${localPath(base, locale, info.page)})`,
    `\`\`\`ts\n${typescriptCall(sampleRequest(info)).code}\n\`\`\``,
  ].join('\n\n');
  const success = Object.entries(operation.responses).map(([status, response]): [string, Response] =>
    status === '200'
      ? [status, { ...response, description: response.description + errorList(operation['x-errors'] ?? [], context) }]
      : [status, response],
  );
  return { ...operation, description, responses: Object.fromEntries(success) };
}

function preparePaths(paths: Bundle['paths'], context: PreparedFor): Bundle['paths'] {
  const prepared = Object.entries(paths).map(([path, methods]) => {
    const originals = Object.entries(methods).filter(([, operation]) => operation['x-twin-of'] === undefined);
    return [path, Object.fromEntries(originals.map(([method, item]) => [method, prepareOperation(item, context)]))];
  });
  return Object.fromEntries(prepared);
}

/** Returns a description as the reference shows it: twins folded into their operation, error codes linked, a way back. */
export function prepare(description: Bundle, context: PreparedFor): object {
  const { locale, base } = context;
  const links = [
    `[${labels[locale.key].home}](${localPath(base, locale, '')})`,
    ...locales
      .filter((other) => other !== locale)
      .map((other) => `[${other.label}](${localPath(base, other, 'reference/')})`),
  ];
  return {
    ...description,
    externalDocs: undefined, // It leads to this site.
    info: {
      ...description.info,
      description: `${links.join(' · ')}\n\n${description.info.description}`,
      'x-logo': {
        url: localPath(base, locales[0], 'favicon.svg'),
        href: localPath(base, locale, ''),
        altText: labels[locale.key].home,
      },
    },
    // Redoc takes a URL that begins with a variable for a relative one.
    servers: description.servers.map(({ url, variables = {} }) => ({
      url: url.replace(/{(\w+)}/g, (variable, name: string) => variables[name]?.default ?? variable),
    })),
    paths: preparePaths(description.paths, context),
  };
}
