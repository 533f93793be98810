import type { Bytes } from '../http/bytes.ts';
import type { FormPart } from '../http/types.ts';

async function toPart(value: FormDataEntryValue): Promise<FormPart> {
  if (typeof value === 'string') return { bytes: new TextEncoder().encode(value), type: undefined };
  return { bytes: new Uint8Array(await value.arrayBuffer()), type: value.type || undefined };
}

/** Reads the parts of a `multipart/form-data` body by their names; returns undefined for another or a broken body. */
export async function readForm(
  contentType: string | null | undefined,
  body: Bytes | undefined,
): Promise<ReadonlyMap<string, FormPart> | undefined> {
  if (body === undefined || !/^multipart\/form-data\b/i.test(contentType ?? '')) return undefined;
  try {
    const form = await new Response(body, { headers: { 'content-type': contentType ?? '' } }).formData();
    const parts = [...form].map(async ([name, value]) => [name, await toPart(value)] as const);
    return new Map(await Promise.all(parts));
  } catch {
    return undefined;
  }
}
