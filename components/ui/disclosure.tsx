import { cx } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";

/** A part that opens on demand, on the native `<details>`; works without script and prints open if it was open. */
export function Disclosure({
  summary,
  open,
  className,
  children,
}: {
  summary: React.ReactNode;
  open?: boolean;
  className?: string;
  children: React.ReactNode;
}) {
  return (
    <details open={open} className={cx("group min-w-0", className)}>
      <summary className="control-sm flex w-fit max-w-full list-none items-center gap-1 rounded-sm text-accent hover:text-accent-strong">
        <Icon name="chevron-right" className="transition-transform group-open:rotate-90" />
        <span className="min-w-0">{summary}</span>
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
