import { isObject } from '../../spec/bundle/openapi.ts';
import { banner, docComment, identifier, literal } from './code.ts';
import type { Model } from './model.ts';

interface Enumeration {
  name: string;
  description: string;
  members: { name: string; value: unknown; description: string }[];
}

/** The named enumerations of the description. */
export function enumerations({ english }: Model): Enumeration[] {
  return Object.entries(english.components.schemas).flatMap(([name, schema]) => {
    const { enum: values, 'x-enum-varnames': names, 'x-enumDescriptions': descriptions, description = '' } = schema;
    if (values === undefined || !Array.isArray(names) || !isObject(descriptions)) return [];
    const members = values.map((value, index) => ({
      name: identifier(String(names[index])),
      value,
      description: String(descriptions[String(value)]),
    }));
    return [{ name: identifier(name), description, members }];
  });
}

/** types/enums.ts: each enumeration as a constant object for run time and as a union of its values. */
export function enums(model: Model): string {
  const declarations = enumerations(model).map(({ name, description, members }) => {
    const entries = members.map(
      (member) => `${docComment(member.description, '  ')}  ${member.name}: ${literal(member.value)},\n`,
    );
    const constant = `export const ${name} = {\n${entries.join('')}} as const;\n`;
    return `${docComment(description)}${constant}export type ${name} = (typeof ${name})[keyof typeof ${name}];\n`;
  });
  return `${banner}\n${declarations.join('\n')}`;
}
