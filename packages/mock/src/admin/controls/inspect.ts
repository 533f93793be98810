import { ControlError, readCount } from '../input.ts';
import { type InspectedList, inspectedLists, inspect as inspectList } from '../inspect.ts';
import type { ControlCall, ControlMethods } from './control.ts';

function isList(name: string): name is InspectedList {
  return inspectedLists.some((known) => known === name);
}

function list({ apps, request: { query }, appId }: ControlCall): ReturnType<typeof inspectList> {
  const name = query.get('list') ?? 'people';
  if (!isList(name)) throw new ControlError(400, `query.list must be ${inspectedLists.join(', ')}.`);
  const search = query.get('search')?.slice(0, 200) ?? '';
  return inspectList(apps.get(appId), name, search, readCount(query, 'limit') ?? 100);
}

/** `/__mock/inspect` */
export const inspect: ControlMethods = { GET: { run: list } };
