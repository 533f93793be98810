import { parseArgs } from 'node:util';
import { endpoints, type OpenApiDocument } from '../../spec/bundle/openapi.ts';
import { isRead, verbs } from '../../spec/rules/verbs.ts';

export const usage = `Writes the files of a new operation, with the questions to decide.

  npm run new:operation -- METHOD /path operationId [--tag group] [--errors GroupNotFound,GroupMemberRequired]

  npm run new:operation -- GET /group/is_member checkGroupMember --errors GroupNotFound
`;

/** What the files of a new operation are made from. */
export interface NewOperation {
  method: string;
  path: string;
  id: string;
  tag: string;
  /** Names of the errors that are special to it. */
  errors: string[];
  isRead: boolean;
}

const methods = ['get', 'post', 'put', 'delete', 'patch'];

/** The tag that most operations with the same first part of the path have. */
function usualTag(document: OpenApiDocument, path: string): string | undefined {
  const [, first = ''] = path.split('/');
  const tags = endpoints(document)
    .filter((endpoint) => endpoint.path.startsWith(`/${first}/`))
    .map(({ operation }) => operation.tags[0]);
  const count = (tag: string): number => tags.filter((other) => other === tag).length;
  return tags.toSorted((a, b) => count(b) - count(a))[0];
}

function requireId(id: string, document: OpenApiDocument): void {
  const known = [...verbs.read, ...verbs.write];
  if (!/^[a-z]+[A-Z][A-Za-z0-9]*$/.test(id)) throw new Error(`${id}: use a verb and a noun in camelCase.`);
  if (!known.some((verb) => new RegExp(`^${verb}[A-Z]`).test(id))) {
    throw new Error(`${id} starts with none of the verbs of spec/rules/verbs.ts: ${known.sort().join(', ')}.`);
  }
  if (endpoints(document).some(({ operation }) => operation.operationId === id)) {
    throw new Error(`${id} exists already.`);
  }
}

/** Reads the command line. Throws with the remedy for what does not fit into the description. */
export function readArguments(args: readonly string[], document: OpenApiDocument): NewOperation {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { tag: { type: 'string' }, errors: { type: 'string', default: '' } },
  });
  const [method = '', path = '', id = '', ...rest] = positionals;
  if (id === '' || rest.length > 0) throw new Error(usage);
  if (!methods.includes(method.toLowerCase())) throw new Error(`${method} is none of ${methods.join(', ')}.`);
  if (!/^(\/[\w-]+)+$/.test(path))
    throw new Error(`${path} is not a path of words between slashes, such as /group/info.`);
  requireId(id, document);
  if (document.paths[path]?.[method.toLowerCase() as 'get'] !== undefined) {
    throw new Error(`${method} ${path} is described already.`);
  }
  const tags = new Set(endpoints(document).map(({ operation }) => operation.tags[0]));
  const tag = values.tag ?? usualTag(document, path);
  if (tag === undefined || !tags.has(tag)) {
    throw new Error(`Pass --tag with one of ${[...tags].sort().join(', ')}.`);
  }
  const errors = values.errors.split(',').filter((name) => name !== '');
  return { method: method.toLowerCase(), path, id, tag, errors, isRead: isRead(id) };
}
