/** Helpers for writing TypeScript whose every text comes from the description: none of it may become code. */

/** The two lines at the head of each generated file. */
export const banner = `// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate
`;

/** A value as a TypeScript literal; line separators, which JSON allows and old parsers do not, are escaped. */
export function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** A plain object as a TypeScript literal, without quotes around its names and without fields that are undefined. */
export function objectLiteral(fields: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${identifier(name)}: ${typescriptLiteral(value)}`],
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function typescriptLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(typescriptLiteral).join(', ')}]`;
  // Such an object is one of ours: its names are written in the generator.
  return typeof value === 'object' && value !== null ? objectLiteral(value as Record<string, unknown>) : literal(value);
}

/** A documentation comment, indented as its declaration is. */
export function docComment(text: string, indent = ''): string {
  const lines = text
    .trim()
    .replaceAll('*/', '*\\/')
    .split(/\r\n|[\n\r\u2028\u2029]/);
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

/** An identifier taken from the description; anything that is not one stops generating. */
export function identifier(name: string): string {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) throw new Error(`${literal(name)} cannot be a TypeScript name`);
  return name;
}

/** A path taken from the description; one with other characters, or with a variable, stops generating. */
export function plainPath(path: string): string {
  if (!/^(\/[\w-]+)+$/.test(path)) throw new Error(`${literal(path)} is not a path of words between slashes`);
  return path;
}

/** `const` data, one entry a line. */
export function table(entries: readonly (readonly [key: string, value: unknown])[]): string {
  return entries.map(([key, value]) => `  ${literal(key)}: ${literal(value)},\n`).join('');
}

/** An import of the names, one a line, sorted and each once; nothing where there are no names. */
export function importNames(module: string, names: readonly string[], kind: 'value' | 'type' = 'value'): string {
  if (names.length === 0) return '';
  const lines = [...new Set(names)].sort().map((name) => `  ${name},\n`);
  return `import ${kind === 'type' ? 'type ' : ''}{\n${lines.join('')}} from '${module}';\n`;
}

/** Returns those of the generic functions that generated constants are made with. */
export function calledIn(code: string, names: readonly string[]): string[] {
  return names.filter((name) => code.includes(`*/ ${name}<`));
}

/** Returns those of the generic types that generated constants have. */
export function typesIn(code: string, names: readonly string[]): string[] {
  return names.filter((name) => code.includes(`: ${name}<`));
}
