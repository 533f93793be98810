import { endpoint } from '../bundle.ts';
import { literal } from './literal.ts';
import { inputSchema, inputValue, type SampleRequest, sampleAppId } from './request.ts';

/** Writes the import of names from the client. */
export function importLine(names: readonly string[]): string {
  const line = `import { ${names.join(', ')} } from '@lanying-im/client';`;
  return line.length <= 72
    ? line
    : `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '@lanying-im/client';`;
}

/** What precedes the call: the client, which acts as the user of the example. */
function caller({ scope }: SampleRequest): string {
  const user = scope['user_id'] === undefined ? '' : `.asUser(${scope['user_id']})`;
  const group = scope['group_id'] === undefined ? '' : `.asGroupAdmin(${scope['group_id']})`;
  return `im${user}${group}`;
}

/** Writes a request as a call of the client, with the enumerations that it names. */
export function typescriptCall(request: SampleRequest): { readonly code: string; readonly names: readonly string[] } {
  const open = `const result = await ${caller(request)}.${request.id}(`;
  const input = inputValue(request);
  if (input === undefined) return { code: `${open});`, names: [] };
  const { code, enumerations } = literal(input, inputSchema(request), '', open.length + 2);
  return { code: `${open}${code});`, names: enumerations };
}

/** Writes a request as a whole program in TypeScript. */
export function typescriptSample(request: SampleRequest): string {
  const { code, names } = typescriptCall(request);
  const token = request.needsToken ? [`  accessToken: () => process.env.TOKEN ?? '',`] : [];
  return [
    importLine(['createLanyingClient', ...names]),
    '',
    'const im = createLanyingClient({',
    `  endpoint: '${endpoint}',`,
    `  appId: '${sampleAppId}',`,
    ...token,
    '});',
    '',
    code,
  ].join('\n');
}
