module.exports = {
  testEnvironment: './environment.cjs',
  // Our packages are ES modules, which jest has to transform.
  transform: {
    '\\.[jt]sx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'ecmascript', jsx: true }, transform: { react: { runtime: 'automatic' } } } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!@lanying-im/)'],
};
