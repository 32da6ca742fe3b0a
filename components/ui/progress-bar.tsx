/** How far a running task is (an upload, an import): `value` of `max`, with the words beside it. */
export function ProgressBar({
  label,
  value,
  max = 100,
  text,
}: {
  label: string;
  value: number;
  max?: number;
  text?: string;
}) {
  const percent = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  return (
    <div className="flex min-w-0 items-center gap-3">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
        className="h-1.5 min-w-0 flex-1 overflow-hidden rounded-full bg-line"
      >
        <svg aria-hidden="true" width="100%" height="100%" className="block text-accent">
          <rect width={`${percent}%`} height="100%" fill="currentColor" />
        </svg>
      </div>
      <span aria-hidden="true" className="shrink-0 text-sm text-ink-muted">
        {text ?? `${Math.round(percent)}%`}
      </span>
    </div>
  );
}
