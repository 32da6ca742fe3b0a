import { cx } from "@/components/ui/class-names";

export type Definition = { term: string; detail: React.ReactNode; wide?: boolean };

/** Names and values of one record. `columns` 2 puts pairs side by side at a desk; `wide` takes the whole row. */
export function DefinitionList({ items, columns = 1 }: { items: readonly Definition[]; columns?: 1 | 2 }) {
  return (
    <dl className={cx("grid grid-cols-1 gap-x-8 gap-y-2.5", columns === 2 && "md:grid-cols-2")}>
      {items.map((item) => (
        <div
          key={item.term}
          className={cx(
            "min-w-0",
            columns === 2 && "grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 sm:grid-cols-[7rem_minmax(0,1fr)]",
            columns === 2 && item.wide && "md:col-span-2",
          )}
        >
          <dt className="text-sm/5.5 text-ink-muted">{item.term}</dt>
          <dd className="min-w-0">{item.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
