import { endpoint } from '../bundle.ts';
import { requestBody, requestTarget, type SampleRequest, sampleAppId, tokenHeader } from './request.ts';

const quote = (value: string): string => `'${value.replaceAll("'", String.raw`'\''`)}'`;

/** Writes a request as a cURL command. The token is `$TOKEN`. */
export function curlSample(request: SampleRequest): string {
  const body = requestBody(request);
  const url = quote(endpoint + requestTarget(request));
  // cURL would use GET without a body and POST with one.
  const isDefaultMethod = request.method === (body === undefined ? 'GET' : 'POST');
  return [
    isDefaultMethod ? `curl ${url}` : `curl -X ${request.method} ${url}`,
    `-H 'app_id: ${sampleAppId}'`,
    ...(request.needsToken ? [`-H "${tokenHeader}: $TOKEN"`] : []),
    ...Object.entries(request.scope).map(([name, value]) => `-H '${name}: ${value}'`),
    ...(body === undefined ? [] : [`-H 'content-type: application/json'`, `-d ${quote(body)}`]),
  ].join(' \\\n  ');
}
