import { dataLabels } from "@/components/data/labels";
import { Say } from "@/components/layout/say";
import { cx } from "@/components/ui/class-names";
import { PlainLink } from "@/components/ui/plain-link";

export type StatValue = {
  /** The number as text, ready to show; null when it could not be read, with `reason` in words. Never a made-up zero. */
  value: string | null;
  /** Words of the qualifier before or after the number: "近", "余", "以上". */
  before?: string;
  after?: string;
  unit?: string;
  reason?: string;
};

/** One figure with its name; with `href` the whole tile opens the explanation of the number. Stand several in a `StatRow`. */
export function StatTile({
  label,
  value,
  before,
  after,
  unit,
  reason,
  note,
  href,
}: StatValue & { label: string; note?: React.ReactNode; href?: string }) {
  const body = (
    <>
      <span className="block text-sm text-ink-muted">{label}</span>
      <span className="mt-0.5 flex flex-wrap items-baseline gap-x-1">
        {before && value !== null && <span className="text-ink-muted">{before}</span>}
        <span className={cx("text-2xl font-semibold", value === null ? "text-ink-faint" : href && "text-accent")}>
          {value ?? "—"}
        </span>
        {value !== null && (after || unit) && <span className="text-ink-muted">{`${after ?? ""}${unit ?? ""}`}</span>}
      </span>
      {value === null && (
        <span className="block text-sm text-danger">{reason ?? <Say words={dataLabels.unknownReason} />}</span>
      )}
      {note && <span className="block text-sm text-ink-muted">{note}</span>}
    </>
  );
  if (!href) return <div className="min-w-0 bg-surface px-4 py-3">{body}</div>;
  return (
    <PlainLink
      href={href}
      className="group block min-w-0 bg-surface px-4 py-3 hover:bg-accent-soft/50 focus-visible:-outline-offset-2"
    >
      {body}
      <span className="sr-only">
        <Say words={dataLabels.explain} />
      </span>
    </PlainLink>
  );
}

/** Tiles side by side in one quiet box, divided by lines. */
export function StatRow({ children }: { children: React.ReactNode }) {
  return (
    <div className="panel overflow-hidden">
      <div className="-mr-px -mb-px grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] *:border-r *:border-b *:border-line">
        {children}
      </div>
    </div>
  );
}
