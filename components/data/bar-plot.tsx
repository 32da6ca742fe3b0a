"use client";

import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { HatchDefs, seriesPaint, tooltipLook } from "@/components/data/chart-palette";
import {
  axisLabel,
  axisNumber,
  axisWidth,
  type ChartProps,
  chartNumber,
  chartRows,
} from "@/components/data/chart-types";

const rowHeight = 34;
const columnHeight = 260;
const ink = "#46545e";

/** The drawing of bars with recharts; loaded on demand by `BarChart`. Lying bars keep long Chinese names readable. */
export default function BarPlot({
  scope,
  series,
  points,
  format,
  stacked,
  lying,
}: Pick<ChartProps, "series" | "points" | "format"> & { scope: string; stacked: boolean; lying: boolean }) {
  const rows = chartRows(points);
  const text = (value: unknown) => chartNumber(typeof value === "number" ? value : null, format);
  const height = lying
    ? Math.max(120, rows.length * rowHeight * (stacked ? 1 : Math.max(1, series.length * 0.7)) + 40)
    : columnHeight;
  const axisText = (value: number) => axisNumber(value, format);
  const axis = { fontSize: 12, fill: ink };
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        accessibilityLayer={false}
        data={rows}
        layout={lying ? "vertical" : "horizontal"}
        margin={{ top: 18, right: lying ? 44 : 4, bottom: 0, left: 0 }}
        barCategoryGap="28%"
      >
        <HatchDefs scope={scope} />
        <CartesianGrid stroke="#e4e9ea" horizontal={!lying} vertical={lying} />
        {lying ? (
          <>
            <XAxis
              type="number"
              allowDecimals={format === "percent"}
              tickFormatter={axisText}
              tick={axis}
              stroke="#dbe1e3"
            />
            <YAxis
              type="category"
              dataKey="label"
              width={axisWidth(points)}
              tickFormatter={axisLabel}
              tick={axis}
              stroke="#dbe1e3"
              interval={0}
            />
          </>
        ) : (
          <>
            <XAxis dataKey="label" tick={axis} stroke="#dbe1e3" tickLine={false} />
            <YAxis
              allowDecimals={format === "percent"}
              tickFormatter={axisText}
              tick={axis}
              stroke="#dbe1e3"
              width={44}
            />
          </>
        )}
        <Tooltip {...tooltipLook} formatter={text} cursor={{ fill: "rgb(13 85 103 / 0.06)" }} />
        {series.map((one, index) => (
          <Bar
            key={one.key}
            dataKey={one.key}
            name={one.label}
            stackId={stacked ? "all" : undefined}
            fill={seriesPaint(scope, index)}
            stroke={stacked ? "#ffffff" : undefined}
            maxBarSize={36}
            isAnimationActive={false}
          >
            {!stacked && series.length === 1 && (
              <LabelList
                dataKey={one.key}
                position={lying ? "right" : "top"}
                formatter={text}
                fontSize={12}
                fill={ink}
              />
            )}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
