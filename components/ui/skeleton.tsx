import { cx } from "@/components/ui/class-names";

/** A grey stand-in while something loads; size it with classes ("h-6 w-40"). */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={cx("block animate-pulse rounded-sm bg-line", className)} />;
}

const rows = { a: "w-full", b: "w-11/12", c: "w-10/12", d: "w-full", e: "w-9/12", f: "w-11/12", g: "w-full" } as const;

/** Stand-ins for a list or table that is on its way. */
export function SkeletonRows() {
  return (
    <div className="panel flex flex-col gap-4 p-4">
      {Object.entries(rows).map(([key, width]) => (
        <Skeleton key={key} className={cx("h-4", width)} />
      ))}
    </div>
  );
}
