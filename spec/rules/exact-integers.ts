import type { Rule } from './support/redocly.ts';

/** An integer fits a JavaScript number, or it is a MessageId. */
export const exactIntegers: Rule = () => ({
  Schema(schema, context) {
    const { type, format, minimum, maximum } = schema;
    const report = (message: string, key: string) => context.report({ message, location: context.location.child(key) });
    if (context.location.source.absoluteRef.endsWith('/schemas/shared/MessageId.yaml')) {
      if (context.location.pointer === '#/' && (format !== 'int64' || maximum !== undefined)) {
        report('A message id has the format int64 and no maximum; it is a string of digits in TypeScript.', 'type');
      }
      return;
    }
    if (!(Array.isArray(type) ? type : [type]).includes('integer')) return;
    if (maximum !== undefined ? Number.isSafeInteger(maximum) : format !== 'int64') {
      if (minimum !== undefined && !Number.isSafeInteger(minimum)) {
        report('A JavaScript number cannot hold this minimum. Raise it to -9007199254740991 at least.', 'minimum');
      }
      if (format !== undefined || maximum !== undefined || 'const' in schema || 'oneOf' in schema) return;
      report(
        'The integer does not say how large it gets. Add `format: int32`, or `format: int64` with a maximum.',
        'type',
      );
      return;
    }
    report(
      'A JavaScript number cannot hold every int64. Add `maximum: 9007199254740991`, or refer to schemas/shared/MessageId.yaml if it is a message id.',
      maximum === undefined ? 'format' : 'maximum',
    );
  },
});
