import { endpoint } from '../bundle.ts';
import { requestBody, requestTarget, type SampleRequest, sampleAppId, tokenHeader } from './request.ts';

/** Writes a request as it is sent over HTTP. The token is `$TOKEN`. */
export function httpSample(request: SampleRequest): string {
  const body = requestBody(request);
  const lines = [
    `${request.method} ${requestTarget(request)} HTTP/1.1`,
    `host: ${new URL(endpoint).host}`,
    `app_id: ${sampleAppId}`,
    ...(request.needsToken ? [`${tokenHeader}: $TOKEN`] : []),
    ...Object.entries(request.scope).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined ? [] : ['content-type: application/json', '', body]),
  ];
  return lines.join('\n');
}
