import { createLanyingClient, type OperationDescriptor } from '@lanying-im/client';
import * as operations from '@lanying-im/client/operations';
import * as react from '@lanying-im/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client as heyApiClient } from 'hey-api-client';
import * as heyApi from 'hey-api-query';
import type { ReactNode } from 'react';
import * as effects from '../../../packages/query/src/generated/effects.ts';
import { ann, type Call } from './pages.ts';

// Looked up by name, as the pages name what they read and write.
const described = operations as unknown as Record<string, { descriptor: OperationDescriptor }>;

function descriptorOf(id: string): OperationDescriptor {
  const operation = described[id];
  if (operation === undefined) throw new Error(`There is no operation "${id}"`);
  return operation.descriptor;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** One way to write a page: how it reads and writes. */
export interface Subject {
  Provider(props: { children: ReactNode }): ReactNode;
  useRead(call: Call): unknown;
  useWrite(call: Call): () => Promise<unknown>;
}

const endpoint = 'https://api.example.com';
const headers = (token: string) => ({ 'access-token': token, app_id: 'bench', user_id: String(ann) });
const hookName = (id: string): string => `use${id.charAt(0).toUpperCase()}${id.slice(1)}`;

/** The operations whose results a write changes, as somebody lists them who invalidates by hand. */
function changedBy(id: string): readonly string[] {
  const { invalidates = [] } =
    (effects as Record<string, { invalidates?: { operations: readonly string[] }[] }>)[id] ?? {};
  return [...new Set(invalidates.flatMap(({ operations }) => operations))];
}

function ours(fetch: Fetch, token: string): Subject {
  const im = createLanyingClient({
    endpoint,
    appId: 'bench',
    accessToken: token,
    fetch,
    dangerouslyAllowAdminTokenInBrowser: true,
  }).asUser(ann);
  const hooks = react as unknown as Record<
    string,
    (input?: unknown) => { data: unknown; mutateAsync(input: unknown): Promise<unknown> }
  >;
  return {
    Provider: ({ children }) => <react.LanyingProvider client={im}>{children}</react.LanyingProvider>,
    useRead: ({ id, input }) => hooks[hookName(id)]?.(input).data,
    useWrite: ({ id, input }) => {
      const mutation = hooks[hookName(id)]?.();
      return () => mutation?.mutateAsync(input) ?? Promise.reject();
    },
  };
}

function byHand(fetch: Fetch, token: string): Subject {
  const call = async ({ id, input }: Call): Promise<unknown> => {
    const descriptor = descriptorOf(id);
    const url = new URL(`${endpoint}${descriptor.path}`);
    if (descriptor.body === undefined)
      for (const [name, value] of Object.entries(input)) url.searchParams.set(name, String(value));
    const response = await fetch(url.href, {
      method: descriptor.method,
      headers: { ...headers(token), 'content-type': 'application/json' },
      ...(descriptor.body !== undefined && { body: JSON.stringify(input) }),
    });
    const { code, data } = await response.json();
    if (code !== 200) throw new Error(`${id}: ${code}`);
    return data;
  };
  return {
    Provider: ({ children }) => children,
    useRead: (read) => useQuery({ queryKey: [read.id, read.input], queryFn: () => call(read) }).data,
    useWrite: (write) => {
      const queryClient = useQueryClient();
      const { mutateAsync } = useMutation({
        mutationFn: () => call(write),
        onSuccess: () =>
          Promise.all(changedBy(write.id).map((id) => queryClient.invalidateQueries({ queryKey: [id] }))),
      });
      return mutateAsync;
    },
  };
}

function withHeyApi(fetch: Fetch, token: string): Subject {
  heyApiClient.setConfig({
    baseUrl: endpoint,
    headers: headers(token),
    fetch: ((request: Request) => fetch(request as never, undefined as never)) as never,
  });
  const generated = heyApi as unknown as Record<string, (options: object) => object>;
  const optionsOf = ({ id, input }: Call): object =>
    descriptorOf(id).body === undefined ? { query: input } : { body: input };
  return {
    Provider: ({ children }) => children,
    useRead: (read) => useQuery(generated[`${read.id}Options`]?.(optionsOf(read)) as never).data,
    useWrite: (write) => {
      const queryClient = useQueryClient();
      const { mutateAsync } = useMutation({
        ...(generated[`${write.id}Mutation`]?.({}) as object),
        onSuccess: () => {
          const changed = changedBy(write.id);
          return queryClient.invalidateQueries({
            predicate: ({ queryKey: [key] }) => changed.includes((key as { _id: string })._id),
          });
        },
      } as never);
      return () => mutateAsync(optionsOf(write) as never);
    },
  };
}

export const subjects: Record<string, (fetch: Fetch, token: string) => Subject> = {
  ours,
  'by hand': byHand,
  'hey-api': withHeyApi,
};
