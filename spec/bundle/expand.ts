import { type ErrorEntry, readCatalogue } from './catalogue.ts';
import { wrapEnvelope } from './envelope.ts';
import { attachExamples, attachRequestExamples, type Example, readExamples } from './examples.ts';
import { type Endpoint, endpoints, type Method, type OpenApiDocument, type Operation, pascalCase } from './openapi.ts';

/** What is beside the document in its folder. */
export interface Supplements {
  catalogue: ErrorEntry[];
  examples: Example[];
}

export function readSupplements(folder: string): Supplements {
  return { catalogue: readCatalogue(folder), examples: readExamples(folder) };
}

const scopeHeaders = ['UserIdHeader', 'GroupIdHeader'].map((name) => ({ $ref: `#/components/parameters/${name}` }));

function errorsOf(operation: Operation, catalogue: ErrorEntry[]): ErrorEntry[] {
  const takesToken = operation['x-token'] !== 'none';
  return catalogue.filter(
    ({ name, scope, documented }) =>
      documented &&
      (scope === 'all' || (scope === 'token' && takesToken) || operation['x-errors']?.includes(name) === true),
  );
}

function addCredentials(operation: Operation): void {
  if (operation['x-token'] === 'none') {
    operation.security = [{ appId: [] }];
    return;
  }
  operation.security = [{ appId: [], accessToken: [] }];
  // A reference may take the place of a parameter; a resolver returns the parameter.
  operation.parameters = [...(operation.parameters ?? []), ...(scopeHeaders as Operation['parameters'] & object)];
}

/**
 * Links an operation to its section of the vendor's reference, whose anchor is method and path. Of two methods for the
 * same operation the section has the one other than POST.
 */
function addExternalDocs(document: OpenApiDocument, { path, method, operation }: Endpoint): void {
  const page = document.tags?.find(({ name }) => name === operation.tags[0])?.externalDocs?.url;
  if (page === undefined || !operation['x-source'].includes('reference')) return;
  const anchor = `${method === 'post' ? (operation['x-twin'] ?? method) : method}__${path.slice(1).replaceAll('/', '_')}`;
  operation.externalDocs = {
    description: 'Server API reference',
    'x-zh': '服务端 API 参考文档',
    url: `${page}#${anchor}`,
  };
}

/** Marks an operation that only programs show, for tools and for readers. */
function markObserved(operation: Operation): void {
  if (operation['x-source'].join() === 'observed') operation['x-observed'] = true;
}

function addTwin(document: OpenApiDocument, { path, method, operation }: Endpoint): void {
  const twin = operation['x-twin'];
  if (twin === undefined) return;
  delete operation['x-twin'];
  const { operationId } = operation;
  document.paths[path] = {
    ...document.paths[path],
    // The cast relies on the lint rule `twin`, which allows HTTP methods only.
    [twin as Method]: {
      ...operation,
      operationId: `${operationId}By${pascalCase(twin)}`,
      summary: `${operation.summary} (${twin.toUpperCase()})`,
      description: `The same as \`${operationId}\`, offered a second time as ${twin.toUpperCase()}. Prefer ${method.toUpperCase()}.`,
      'x-zh': {
        summary: `${chineseSummary(operation)}（${twin.toUpperCase()}）`,
        description: `与 \`${operationId}\` 相同，另以 ${twin.toUpperCase()} 方法提供。建议使用 ${method.toUpperCase()}。`,
      },
      'x-twin-of': operationId,
    },
  };
}

function chineseSummary(operation: Operation): string {
  const chinese = operation['x-zh'];
  return typeof chinese === 'object' ? (chinese['summary'] ?? operation.summary) : operation.summary;
}

/**
 * Writes out what the sources say once: the envelope and its error codes, credentials and scope headers, examples,
 * twins. Changes the document, which has its files joined already.
 */
export function expand(document: OpenApiDocument, { catalogue, examples }: Supplements): void {
  const own = (operation: Operation) => examples.filter(({ operationId }) => operationId === operation.operationId);
  for (const endpoint of endpoints(document)) {
    const { operation } = endpoint;
    const errors = errorsOf(operation, catalogue);
    operation['x-errors'] = errors.map(({ name }) => name);
    addCredentials(operation);
    wrapEnvelope(document, operation, errors);
    attachExamples(operation, own(operation));
    markObserved(operation);
    addExternalDocs(document, endpoint);
    addTwin(document, endpoint);
  }
  for (const { operation } of endpoints({ paths: document.webhooks ?? {} })) {
    // The credentials of the API are not for receivers.
    operation.security = [];
    attachRequestExamples(operation, own(operation));
    markObserved(operation);
  }
}
