import type { Tone } from "@/components/ui/badge";
import { cx } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";

export type TimelineItem = {
  key: string;
  /** The time as shown, and for machines (ISO 8601). */
  time: string;
  dateTime?: string;
  title: React.ReactNode;
  body?: React.ReactNode;
  icon?: IconName;
  tone?: Tone;
};

const inks: Record<Tone, string> = {
  neutral: "text-ink-muted",
  info: "text-info",
  success: "text-success",
  warning: "text-warning",
  danger: "text-danger",
  accent: "text-accent",
};

/** What happened, in order, newest or oldest first as given. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="flex flex-col">
      {items.map((item) => (
        <li key={item.key} className="group grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2.5">
          <span className="flex flex-col items-center">
            <span className={cx("flex h-5.5 items-center", inks[item.tone ?? "neutral"])}>
              <Icon name={item.icon ?? "dot"} />
            </span>
            <span className="w-px flex-1 bg-line group-last:hidden" />
          </span>
          <div className="min-w-0 pb-4 group-last:pb-0">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="font-medium">{item.title}</span>
              <time dateTime={item.dateTime} className="text-sm text-ink-muted">
                {item.time}
              </time>
            </div>
            {item.body && <div className="text-ink-muted">{item.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
