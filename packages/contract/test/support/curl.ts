import { parseArgs } from 'node:util';

/** One curl command as the request it sends. */
export interface CurlRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** Splits a command as a POSIX shell does, as far as quick starts need: quotes and continued lines. */
function shellWords(command: string): string[] {
  const words = command.replaceAll('\\\n', ' ').match(/(?:'[^']*'|"(?:\\.|[^"\\])*"|[^\s'"])+/g) ?? [];
  return words.map((word) =>
    word.replace(/'([^']*)'|"((?:\\.|[^"\\])*)"/g, (_match, single?: string, double?: string) =>
      single === undefined ? (double ?? '').replace(/\\(["\\$`])/g, '$1') : single,
    ),
  );
}

/** Every curl command of a shell script, in its order. */
export function curlRequests(script: string): CurlRequest[] {
  return script.split(/^(?=curl )/m).flatMap((block) => {
    const text = block.replace(/^#.*$/gm, '').trim();
    if (!text.startsWith('curl ')) return [];
    const { values, positionals } = parseArgs({
      args: shellWords(text).slice(1),
      allowPositionals: true,
      options: {
        request: { type: 'string', short: 'X' },
        header: { type: 'string', short: 'H', multiple: true },
        data: { type: 'string', short: 'd' },
      },
    });
    const headers = (values.header ?? []).map((header) => header.split(/:\s*/, 2) as [string, string]);
    const [url = ''] = positionals;
    return [{ method: values.request ?? 'GET', url, headers: Object.fromEntries(headers), body: values.data }];
  });
}
