import type { TreeItem } from "@/lib/indicators/types";

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

/** Ids of the nodes that a query finds by name, code or pinyin initials; null for an empty query. */
export function findNodes(items: readonly TreeItem[], query: string): ReadonlySet<string> | null {
  const wanted = plain(query);
  if (wanted === "") return null;
  const found = items.filter(
    (item) => plain(item.name).includes(wanted) || plain(item.code).includes(wanted) || item.initials.includes(wanted),
  );
  return new Set(found.map((item) => item.id));
}

/** The nodes themselves and everything below them; `items` has parents before children. */
export function withDescendants(items: readonly TreeItem[], ids: Iterable<string>): Set<string> {
  const all = new Set(ids);
  for (const { id, parentId } of items) if (parentId !== null && all.has(parentId)) all.add(id);
  return all;
}

/** The nodes themselves and everything above them. */
export function withAncestors(items: readonly TreeItem[], ids: Iterable<string>): Set<string> {
  const parents = new Map(items.map((item) => [item.id, item.parentId]));
  const all = new Set<string>();
  for (const id of ids) {
    for (let at: string | null | undefined = id; at && !all.has(at); at = parents.get(at)) all.add(at);
  }
  return all;
}
