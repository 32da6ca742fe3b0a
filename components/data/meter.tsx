import { dataLabels } from "@/components/data/labels";
import { Say } from "@/components/layout/say";

/**
 * A share of a whole with its name and number, e.g. completion or score, each in a meter of its own. `value` is 0 to 1,
 * null when it could not be read (then "—" with `reason`); `text` is the number as shown ("3/4", "82.5%").
 */
export function Meter({
  label,
  value,
  text,
  reason,
  compact = false,
}: {
  label: string;
  value: number | null;
  text?: string;
  reason?: string;
  /** For table cells: the label is heard, not seen. */
  compact?: boolean;
}) {
  const share = value === null ? 0 : Math.min(1, Math.max(0, value));
  const shown = text ?? `${Math.round(share * 100)}%`;
  return (
    <div className="min-w-0">
      <div
        className={
          compact ? "flex min-h-5.5 items-center gap-2" : "flex flex-wrap items-center justify-between gap-x-3"
        }
      >
        <span className={compact ? "sr-only" : "text-sm text-ink-muted"}>{label}</span>
        <span className={compact ? "order-2 w-14 shrink-0 text-right text-sm" : "font-semibold"}>
          {value === null ? "—" : shown}
        </span>
        {value !== null && (
          <div
            className={
              compact
                ? "h-1.5 min-w-12 flex-1 overflow-hidden rounded-full bg-line"
                : "mt-1 h-1.5 basis-full overflow-hidden rounded-full bg-line"
            }
          >
            <svg aria-hidden="true" width="100%" height="100%" className="block text-accent">
              <rect width={`${share * 100}%`} height="100%" fill="currentColor" />
            </svg>
          </div>
        )}
      </div>
      {value === null && <p className="text-sm text-danger">{reason ?? <Say words={dataLabels.unknownReason} />}</p>}
    </div>
  );
}
