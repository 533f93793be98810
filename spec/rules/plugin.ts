/** The house rules of the description as a Redocly plugin, for the CLI (redocly.yaml) and for `createConfig`. */
const plugin: { id: string; rules: { oas3: object }; decorators: { oas3: object } } = {
  id: 'lanying',
  rules: { oas3: {} },
  decorators: { oas3: {} },
};

export default plugin;
