import { useId } from "react";
import { cx } from "@/components/ui/class-names";

/** A titled part of a page. `panel` (default) draws a quiet box; `flush` lets a table reach the box's edges. */
export function Section({
  title,
  lead,
  actions,
  variant = "panel",
  flush = false,
  id,
  className,
  children,
}: {
  title: string;
  lead?: React.ReactNode;
  actions?: React.ReactNode;
  variant?: "panel" | "plain";
  flush?: boolean;
  id?: string;
  className?: string;
  children: React.ReactNode;
}) {
  const headingId = useId();
  const boxed = variant === "panel";
  return (
    <section id={id} aria-labelledby={headingId} className={cx("min-w-0", boxed && "panel", className)}>
      <div
        className={cx(
          "flex flex-wrap items-center justify-between gap-x-4 gap-y-2",
          boxed ? "min-h-12 px-4 py-2" : "pb-2",
          boxed && flush && "border-b border-line",
        )}
      >
        <div className="min-w-0">
          <h2 id={headingId} className="text-lg font-semibold">
            {title}
          </h2>
          {lead && <div className="text-sm text-ink-muted">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
      </div>
      <div className={cx(boxed && !flush && "px-4 pt-1 pb-4")}>{children}</div>
    </section>
  );
}
