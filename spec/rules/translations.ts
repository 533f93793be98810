import { isObject } from '../bundle/openapi.ts';
import { fingerprint, readTranslations } from '../bundle/translations.ts';
import { openCatalogue } from './support/catalogue.ts';
import { rootFolder } from './support/files.ts';
import type { Location, Rule, RuleContext } from './support/redocly.ts';

const TEXTS = ['x-displayName', 'title', 'summary', 'description', 'meaning', 'remedy', 'en'];

/** An English text is not edited without its Chinese: translations.txt remembers which were written together. */
export const translations: Rule = () => {
  let known: ReturnType<typeof readTranslations> = new Map();
  return {
    Root: {
      enter(_node, context) {
        known = readTranslations(rootFolder(context));
        const { content, location } = openCatalogue(context);
        walk(content, location, (node, at) => check(node, at, context, known));
      },
    },
    any(node, context) {
      if (isObject(node) && context.type.name !== 'SpecExtension') check(node, context.location, context, known);
    },
    ref(node, context) {
      check({ ...node }, context.location, context, known);
    },
  };
};

function check(
  node: Record<string, unknown>,
  at: Location,
  context: RuleContext,
  known: ReturnType<typeof readTranslations>,
): void {
  const chinese = node['x-zh'];
  for (const field of TEXTS) {
    const english = node[field];
    // A string alone is the Chinese of the description, or of how to see an error.
    const isAlone = field === 'description' || field === 'en';
    const translated = isObject(chinese) ? chinese[field] : isAlone ? chinese : undefined;
    if (typeof english !== 'string' || typeof translated !== 'string') continue;
    const written = known.get(fingerprint(translated));
    if (written === undefined || written.has(fingerprint(english))) continue;
    context.report({
      message: `The ${field} was edited and its Chinese was not. Edit x-zh too, or run \`npm run spec:translated\` if the Chinese still fits.`,
      location: at.child(field),
    });
  }
}

function walk(node: unknown, at: Location, visit: (node: Record<string, unknown>, at: Location) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (isObject(node)) visit(node, at);
  for (const [key, entry] of Object.entries(node)) walk(entry, at.child(key), visit);
}
