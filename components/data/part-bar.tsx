import { HatchDefs, SeriesSwatch, seriesPaint } from "@/components/data/chart-palette";

export type Part = { key: string; label: string; value: number; href?: string };

/**
 * One bar of parts that add up to a whole (four buckets), small enough for a table cell. `legend` writes name and
 * number of each part below it. `id` must be unique on the page.
 */
export function PartBar({
  id,
  label,
  parts,
  legend = false,
}: {
  id: string;
  label: string;
  parts: readonly Part[];
  legend?: boolean;
}) {
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  const text = parts.map((part) => `${part.label} ${part.value}`).join(" · ");
  let start = 0;
  const slices = parts.map((part, index) => {
    const width = total > 0 ? (part.value / total) * 100 : 0;
    const slice = { ...part, index, start, width };
    start += width;
    return slice;
  });
  return (
    <div className={legend ? "min-w-0" : "flex min-h-5.5 min-w-0 flex-col justify-center"}>
      <svg
        role="img"
        aria-label={`${label} · ${text}`}
        width="100%"
        height="10"
        className="block min-w-20 overflow-hidden rounded-sm"
      >
        <HatchDefs scope={id} />
        <rect width="100%" height="100%" className="fill-sunken" />
        {slices.map((slice) => (
          <rect
            key={slice.key}
            x={`${slice.start}%`}
            width={`${slice.width}%`}
            height="100%"
            fill={seriesPaint(id, slice.index)}
          />
        ))}
      </svg>
      {legend && (
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {slices.map((slice) => (
            <li key={slice.key} className="flex items-center gap-1.5">
              <SeriesSwatch scope={`${id}-legend-${slice.index}`} index={slice.index} />
              {slice.href ? (
                <a
                  href={slice.href}
                  className="control-sm inline-flex items-center gap-1 rounded-sm text-accent hover:underline"
                >
                  {slice.label} {slice.value}
                </a>
              ) : (
                <span>
                  {slice.label} <span className="font-semibold">{slice.value}</span>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
