import type { APIRoute } from 'astro';
import { localeOf, locales } from '../../../lib/locales.ts';
import { openapiFragment } from '../../../lib/openapi-fragment.ts';
import { type OperationInfo, operations } from '../../../lib/operations.ts';

export function getStaticPaths() {
  return locales.flatMap(({ folder, key }) =>
    operations[key].map((operation) => {
      const [tag, page] = operation.page.split('/');
      return { params: { locale: folder, tag, operation: page }, props: { operation } };
    }),
  );
}

/** The OpenAPI description of one operation, beside its page. */
export const GET: APIRoute<{ operation: OperationInfo }> = ({ params, props }) =>
  new Response(openapiFragment(localeOf(params['locale']).key, props.operation), {
    headers: { 'content-type': 'application/json' },
  });
