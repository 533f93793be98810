/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  transform: { '\\.[jt]sx?$': 'babel-jest' },
  transformIgnorePatterns: ['/node_modules/(?!(@lanying-im|openapi-fetch)/)'],
};
