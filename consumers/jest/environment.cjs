const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom without what browsers have and jsdom has not: Node's own, which is the same. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    const { fetch, Request, Response, Headers, ReadableStream, TransformStream, TextEncoder, TextDecoder } = globalThis;
    Object.assign(this.global, {
      fetch,
      Request,
      Response,
      Headers,
      ReadableStream,
      TransformStream,
      TextEncoder,
      TextDecoder,
    });
    Object.assign(this.global, { AbortController, AbortSignal, structuredClone });
  }
};
