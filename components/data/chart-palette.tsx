/** Fills of the series in order. Lightness differs step by step and every second one is hatched, so print and colour-blind readers tell them apart. */
const looks = [
  { color: "#0d5567", hatch: null },
  { color: "#4f93a1", hatch: "#ffffff" },
  { color: "#d9a441", hatch: null },
  { color: "#c3ccd1", hatch: "#6d7a82" },
  { color: "#8c4a3c", hatch: null },
  { color: "#7a6f9b", hatch: "#ffffff" },
] as const;

/** Values on hovering: plain ink in the order of the legend, because a pale series would be unreadable as text. */
export const tooltipLook = {
  itemSorter: () => 0,
  separator: " ",
  itemStyle: { color: "#17232b", padding: 0 },
  labelStyle: { color: "#46545e" },
  contentStyle: { border: "1px solid #b7c1c6", borderRadius: 5, padding: "6px 10px", fontSize: 13 },
} as const;

export function seriesColor(index: number): string {
  return looks[index % looks.length]?.color ?? looks[0].color;
}

/** The SVG paint of a series: a plain colour, or the hatch that `HatchDefs` defines under the same `scope`. */
export function seriesPaint(scope: string, index: number): string {
  const look = looks[index % looks.length];
  return look?.hatch ? `url(#${scope}-${index % looks.length})` : seriesColor(index);
}

/** The hatches; `scope` keeps the ids of several charts on a page apart. */
export function HatchDefs({ scope }: { scope: string }) {
  return (
    <defs>
      {looks.map((look, index) =>
        look.hatch ? (
          <pattern
            key={look.color}
            id={`${scope}-${index}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" fill={look.color} />
            <rect width="1.5" height="6" fill={look.hatch} />
          </pattern>
        ) : null,
      )}
    </defs>
  );
}

/** The swatch of a series in a legend. */
export function SeriesSwatch({ scope, index }: { scope: string; index: number }) {
  return (
    <svg aria-hidden="true" width="12" height="12" className="shrink-0">
      <HatchDefs scope={scope} />
      <rect width="12" height="12" rx="2" fill={seriesPaint(scope, index)} />
    </svg>
  );
}
