import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** Statuses of the errors that Node itself names; other malformed requests get 400. */
const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

function explain(error: Error & { readonly code?: string; readonly rawPacket?: Buffer }): string {
  const [requestLine = ''] = error.rawPacket?.toString('latin1').split('\r\n', 1) ?? [];
  if (error.code === 'HPE_INVALID_URL' && /[^\x20-\x7e]/.test(requestLine)) {
    return 'The path or query contains characters that are not ASCII. Percent-encode them, for example with encodeURIComponent, or with curl by --get --data-urlencode.';
  }
  return `The request is not valid HTTP: ${error.message}.`;
}

/** Sends a response in JSON to a request that Node cannot parse, which therefore never reaches the mock. */
export function rejectMalformed(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = statuses[error.code ?? ''] ?? 400;
  const body = JSON.stringify({ code: status, message: explain(error) });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json;charset=UTF-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'access-control-allow-origin: *',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
