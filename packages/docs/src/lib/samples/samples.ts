import type { OperationInfo } from '../operations.ts';
import { curlSample } from './curl.ts';
import { httpSample } from './http.ts';
import { reactSample } from './react.ts';
import { sampleRequest } from './request.ts';
import { typescriptSample } from './typescript.ts';

/** A way to send an operation's example. */
export interface Sample {
  readonly name: 'curl' | 'typescript' | 'react' | 'http';
  readonly label: string;
  /** Language of the code, as highlighters call it. */
  readonly language: 'sh' | 'ts' | 'tsx' | 'http';
  readonly code: string;
}

/** Returns the samples of an operation, made from its example of success. */
export function samplesOf(operation: OperationInfo): readonly Sample[] {
  const request = sampleRequest(operation);
  return [
    { name: 'curl', label: 'cURL', language: 'sh', code: curlSample(request) },
    { name: 'typescript', label: 'TypeScript', language: 'ts', code: typescriptSample(request) },
    { name: 'react', label: 'React', language: 'tsx', code: reactSample(operation) },
    { name: 'http', label: 'HTTP', language: 'http', code: httpSample(request) },
  ];
}
