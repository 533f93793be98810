import { fromBase64, toBase64 } from '../seed/base64.ts';
import { list, name, record, text } from '../seed/schema/keywords.ts';
import type { SeedStored } from '../seed/types/file.ts';
import { Files } from '../state/files.ts';
import type { AppCollection } from './collection.ts';
import { present } from './fields.ts';

const stored = record<SeedStored>(
  { key: name },
  { base64: { type: 'string', pattern: '^[A-Za-z0-9+/]*={0,2}$' }, type: text },
);

/** The object storage of an app. */
export const files: AppCollection<Files, 'stored', { readonly files: Files }> = {
  of: 'app',
  create: () => new Files(),
  fields: { stored: list(stored) },
  dump: (app) => ({
    stored: Array.from(app.files.keys(), (key) => {
      const content = app.files.content(key);
      return present<SeedStored>({ key, base64: content && toBase64(content.bytes), type: content?.type });
    }),
  }),
  load(loading, { stored: seeds = [] }) {
    const { files: all } = loading.app;
    for (const [index, { key, base64, type = 'application/octet-stream' }] of seeds.entries()) {
      all.prepare(key);
      if (base64 === undefined) continue;
      const bytes = fromBase64(base64);
      if (bytes === undefined) throw loading.error(`stored[${index}].base64`, 'is not base64');
      all.put(key, { bytes, type });
    }
  },
};
