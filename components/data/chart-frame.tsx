"use client";

import { useId } from "react";
import { SeriesSwatch } from "@/components/data/chart-palette";
import { type ChartProps, chartNumber } from "@/components/data/chart-types";
import { dataLabels } from "@/components/data/labels";
import { useT } from "@/components/layout/locale-provider";
import { Disclosure } from "@/components/ui/disclosure";
import { PlainLink } from "@/components/ui/plain-link";

function ChartTable({ title, labelHeader, series, points, format, unit }: ChartProps) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr className="text-ink-muted">
            <th scope="col" className="border-b border-line py-1.5 pr-3 text-left font-medium">
              {labelHeader}
            </th>
            {series.map((one) => (
              <th key={one.key} scope="col" className="border-b border-line py-1.5 pl-3 text-right font-medium">
                {unit ? `${one.label} / ${unit}` : one.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.label}>
              <th scope="row" className="border-b border-line py-1.5 pr-3 text-left font-normal">
                {point.href ? (
                  <PlainLink
                    href={point.href}
                    className="control-sm inline-flex items-center rounded-sm text-accent hover:underline"
                  >
                    {point.label}
                  </PlainLink>
                ) : (
                  point.label
                )}
              </th>
              {series.map((one) => (
                <td key={one.key} className="border-b border-line py-1.5 pl-3 text-right">
                  {chartNumber(point.values[one.key], format)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/**
 * A chart in its frame: title, legend in words, the drawing, and the same numbers as a table. `children` is the
 * drawing; `scope` its hatch ids. Pages use `BarChart` and `StackedBarChart`, which bring the drawing.
 */
export function ChartFrame({ scope, children, ...chart }: ChartProps & { scope: string; children: React.ReactNode }) {
  const t = useT();
  const titleId = useId();
  return (
    <figure aria-labelledby={titleId} className="panel min-w-0 px-4 pt-3 pb-2">
      <figcaption className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <h2 id={titleId} className="text-lg font-semibold">
            {chart.title}
          </h2>
          {chart.lead && <div className="text-sm text-ink-muted">{chart.lead}</div>}
        </div>
        {chart.actions}
      </figcaption>
      {chart.series.length > 1 && (
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-muted">
          {chart.series.map((one, index) => (
            <li key={one.key} className="flex items-center gap-1.5">
              <SeriesSwatch scope={`${scope}-legend-${index}`} index={index} />
              {one.label}
            </li>
          ))}
        </ul>
      )}
      <div role="img" aria-label={t(dataLabels.chartNote, { title: chart.title })} className="mt-2">
        {children}
      </div>
      <Disclosure summary={t(dataLabels.numbers)} className="mt-1">
        <ChartTable {...chart} />
      </Disclosure>
    </figure>
  );
}
