/** A page of a list: the list itself, or an object that contains it. */
type PageOfItems<Item> = readonly Item[] | { readonly data: readonly Item[] } | { readonly messages: readonly Item[] };

/**
 * Returns the items of all pages as one list: `select: flatItems` in the options of an infinite query.
 *
 * @example
 * const { data: members = [] } = useListGroupMembersInfinite({ group_id }, { select: flatItems });
 */
export function flatItems<Item>({ pages }: { readonly pages: readonly PageOfItems<Item>[] }): Item[] {
  return pages.flatMap((page) => {
    if ('messages' in page) return page.messages;
    return 'data' in page ? page.data : page;
  });
}
