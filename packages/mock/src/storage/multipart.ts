/** A part of a form: a field, or a file with its type. */
export interface Part {
  readonly name: string;
  /** Absent when the part does not say what it is. */
  readonly type: string | undefined;
  readonly bytes: Uint8Array;
}

/** Most parts that are looked at: a form that an upload needs has six. */
const partLimit = 100;

/** One character for each byte, so that places in the text are places in the bytes. */
function asText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let index = 0; index < bytes.length; index += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(index, index + 8192)));
  }
  return pieces.join('');
}

function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(`[;\\s]${name}=(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(header);
  return match?.[1] ?? match?.[2];
}

function headerOf(head: string, name: string): string | undefined {
  return new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim();
}

/** The parts of a `multipart/form-data` body; nothing if it is none. */
export function readMultipart(contentType: string, bytes: Uint8Array): Part[] | undefined {
  const boundary = /^multipart\/form-data\b/i.test(contentType) ? parameter(contentType, 'boundary') : undefined;
  if (!boundary) return undefined;
  const text = asText(bytes);
  const delimiter = `\r\n--${boundary}`;
  const parts: Part[] = [];
  // The first delimiter has no line break before it.
  let place = text.startsWith(delimiter.slice(2)) ? delimiter.length - 2 : -1;
  while (place !== -1 && parts.length < partLimit && !text.startsWith('--', place)) {
    const headEnd = text.indexOf('\r\n\r\n', place);
    const end = text.indexOf(delimiter, place);
    if (headEnd === -1 || end < headEnd) return undefined;
    const head = text.slice(place, headEnd);
    const name = parameter(headerOf(head, 'content-disposition') ?? '', 'name');
    if (name !== undefined) {
      parts.push({ name, type: headerOf(head, 'content-type'), bytes: bytes.subarray(headEnd + 4, end) });
    }
    place = end + delimiter.length;
  }
  return place === -1 ? undefined : parts;
}
