import { type CatalogueEntry, canReturn, entriesByName } from './support/catalogue.ts';
import type { Rule } from './support/redocly.ts';

/** `x-errors` names the errors of errors.yaml that are special to the operation, each once. */
export const operationErrors: Rule = () => {
  let catalogue = new Map<string, CatalogueEntry>();
  return {
    Root: {
      enter(_node, context) {
        catalogue = entriesByName(context);
      },
    },
    Operation({ 'x-errors': errors, 'x-token': token }, context) {
      const location = context.location.child('x-errors');
      if (!Array.isArray(errors)) {
        context.report({
          message:
            'x-errors does not list the errors to expect. List names of errors.yaml, or `[]` if none is special to it.',
          location: errors === undefined ? context.location : location,
        });
        return;
      }
      for (const [index, name] of errors.entries()) {
        const report = (message: string) => context.report({ message, location: location.child(index) });
        const error = catalogue.get(name);
        if (error === undefined) {
          report(`"${name}" is no documented error of errors.yaml. Correct the name, or describe the error there.`);
        } else if (canReturn(error, token, [])) {
          report(`"${name}" has the scope "${error.scope}", so bundling adds it. Take it out.`);
        } else if (errors.indexOf(name) < index) {
          report(`"${name}" is listed twice. Take it out.`);
        }
      }
    },
  };
};
