import { callValues, type ExpectedChange, type OperationCallState, valuesAt } from './effects.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Returns the data of a query after the expected change. */
export function expectedData(data: unknown, change: ExpectedChange, call: OperationCallState): unknown {
  if (!isObject(data)) return data;
  const { pages } = data;
  if (!Array.isArray(pages)) return expectedPages([data], change, call)[0];
  return { ...data, pages: expectedPages(pages, change, call) };
}

/** Returns the pages after the change; each page has the total of all of them. */
function expectedPages(pages: readonly unknown[], change: ExpectedChange, call: OperationCallState): unknown[] {
  const expected = pages.map((page) => expectedPage(page, change, call));
  const { list } = change;
  if (list === undefined) return expected;
  const gained = countItems(expected, list) - countItems(pages, list);
  return expected.map((page) => {
    const total = isObject(page) ? page['total'] : undefined;
    return typeof total === 'number' ? { ...(page as Fields), total: total + gained } : page;
  });
}

function countItems(pages: readonly unknown[], list: string): number {
  return pages.reduce((count: number, page) => count + valuesAt(page, list).length, 0);
}

function expectedPage(page: unknown, change: ExpectedChange, call: OperationCallState): unknown {
  if (Array.isArray(page)) return expectedList(page, change, call);
  if (!isObject(page)) return page;
  const { list } = change;
  if (list === undefined) return { ...page, ...newValues(change, call) };
  const items = page[list];
  return Array.isArray(items) ? { ...page, [list]: expectedList(items, change, call) } : page;
}

function expectedList(items: readonly unknown[], change: ExpectedChange, call: OperationCallState): unknown[] {
  const { set, item = {}, remove, add } = change;
  let expected = [...items];
  if (remove !== undefined) expected = expected.filter((one) => !isMatch(one, remove, call));
  if (set !== undefined) {
    expected = expected.map((one) =>
      isMatch(one, item, call) ? { ...(one as Fields), ...newValues(change, call) } : one,
    );
  }
  if (add !== undefined) {
    const known = new Set(expected.map(String));
    expected.push(...callValues(call, add).filter((value) => !known.has(String(value))));
  }
  return expected;
}

/** Returns whether every named field of the item has one of the call's values. */
function isMatch(item: unknown, fields: Readonly<Record<string, string>>, call: OperationCallState): boolean {
  return Object.entries(fields).every(([field, path]) => {
    const [own] = field === '$item' ? [item] : valuesAt(item, field);
    return callValues(call, path).some((value) => String(value) === String(own));
  });
}

/** Returns the fields that the change sets; what the call's input does not contain stays as it is. */
function newValues({ set = {} }: ExpectedChange, call: OperationCallState): Fields {
  const entries = Object.entries(set).map(([field, path]) => [field, valueAt(call.input, path)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Returns the one value at a path, which may be a list or an object. */
function valueAt(input: unknown, path: string): unknown {
  return path.split('.').reduce((at, name) => (isObject(at) ? at[name] : undefined), input);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
