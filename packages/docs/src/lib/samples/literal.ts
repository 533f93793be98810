import type { Schema } from '../bundle.ts';
import { enumerationOf, isMessageId, resolve } from '../schemas.ts';

// What the right column shows without scrolling.
const widest = 58;

/** A value in TypeScript, and the enumerations that it names. */
export interface Literal {
  readonly code: string;
  readonly enumerations: readonly string[];
}

/** Returns a string as TypeScript writes it, in single quotes. */
function quote(value: string): string {
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

const propertyName = (name: string): string => (/^[a-z_]\w*$/i.test(name) ? name : quote(name));

/**
 * Writes a value as TypeScript does: enumerations by their names, message ids as strings of digits, on one line where
 * that is short.
 */
export function literal(value: unknown, schema: Schema, indent = '', before = 0): Literal {
  const enumerations = new Set<string>();
  return { code: write(value, schema, { indent, before }, enumerations), enumerations: [...enumerations].sort() };
}

/** How far a value is indented, and how much precedes it on its line. */
interface Position {
  readonly indent: string;
  readonly before: number;
}

function write(value: unknown, schema: Schema, { indent, before }: Position, enumerations: Set<string>): string {
  const described = resolve('en', schema);
  if (typeof value === 'bigint' || (typeof value === 'number' && isMessageId(described))) return quote(String(value));
  const member = memberName(value, schema);
  if (member !== undefined) {
    enumerations.add(member.enumeration);
    return `${member.enumeration}.${member.name}`;
  }
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const deeper = `${indent}  `;
  const isArray = Array.isArray(value);
  const parts = isArray
    ? value.map((item) => write(item, described.items ?? {}, { indent: deeper, before: 0 }, enumerations))
    : Object.entries(value).map(([key, item]) => {
        const name = propertyName(key);
        const position = { indent: deeper, before: name.length + 3 };
        return `${name}: ${write(item, propertySchema(described, key), position, enumerations)}`;
      });
  return layOut(parts, isArray, { indent, before });
}

function layOut(parts: readonly string[], isArray: boolean, { indent, before }: Position): string {
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  const pad = isArray ? '' : ' ';
  const line = `${open}${pad}${parts.join(', ')}${pad}${close}`;
  if (!line.includes('\n') && indent.length + before + line.length <= widest) return line;
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join('')}${indent}${close}`;
}

/** The schema of a property, also where the object has several forms. */
function propertySchema(schema: Schema, key: string): Schema {
  const forms = [schema, ...(schema.oneOf ?? []).map((option) => resolve('en', option))];
  return forms.map(({ properties }) => properties?.[key]).find((property) => property !== undefined) ?? {};
}

function memberName(value: unknown, schema: Schema): { enumeration: string; name: string } | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const { enumeration } = enumerationOf('en', resolve('en', schema)) ?? {};
  const index = enumeration?.enum?.indexOf(value) ?? -1;
  const name = enumeration?.['x-enum-varnames']?.[index];
  return enumeration?.name === undefined || name === undefined ? undefined : { enumeration: enumeration.name, name };
}
