import { connect } from 'node:net';

/** A response as it was sent. */
export interface RawResponse {
  readonly status: number;
  /** Status line, headers and body. */
  readonly text: string;
  readonly body: string;
}

/** Sends bytes to a port, and returns what comes back until the connection ends, also when it is reset. */
export function sendRaw(port: number, content: string | Buffer): Promise<RawResponse> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => void chunks.push(chunk));
    socket.on('error', () => {});
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString();
      resolve({ status: Number(text.slice(9, 12)), text, body: text.slice(text.indexOf('\r\n\r\n') + 4) });
    });
    socket.write(content);
  });
}

/** Sends a request line and headers that `fetch` would not send. */
export function rawRequest(
  port: number,
  requestLine: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<RawResponse> {
  const lines = Object.entries({ host: '127.0.0.1', connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return sendRaw(port, Buffer.from(`${requestLine}\r\n${lines.join('')}\r\n${body}`));
}
