/** What the order of the queue looks at. */
export type QueueKey = {
  readonly type: "activity" | "link";
  readonly id: string;
  readonly submittedAt: Date | null;
  readonly weight: number;
};

export type QueueOrder = "age" | "weight";

/** Cursor of a place in the queue; also what the review page calls the thing under review. */
export function queueKey(item: Pick<QueueKey, "type" | "id">): string {
  return `${item.type}-${item.id}`;
}

function byAge(a: QueueKey, b: QueueKey): number {
  return (a.submittedAt?.getTime() ?? 0) - (b.submittedAt?.getTime() ?? 0);
}

/** Longest waiting first, or heaviest standard first; the other decides ties, then the id, so that the order is total. */
export function inQueueOrder<Item extends QueueKey>(items: readonly Item[], order: QueueOrder): Item[] {
  return items.toSorted((a, b) => {
    const weight = b.weight - a.weight;
    const primary = order === "weight" ? weight : byAge(a, b);
    const second = order === "weight" ? byAge(a, b) : weight;
    return primary || second || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  });
}

/** The neighbours of a place, for "next" and "previous"; null at either end. */
export function neighbours(
  keys: readonly string[],
  current: string,
): { readonly previous: string | null; readonly next: string | null; readonly place: number | null } {
  const at = keys.indexOf(current);
  // What has just been decided is in the queue no more: the first one waiting is next.
  if (at < 0) return { previous: null, next: keys[0] ?? null, place: null };
  return { previous: keys[at - 1] ?? null, next: keys[at + 1] ?? null, place: at + 1 };
}
