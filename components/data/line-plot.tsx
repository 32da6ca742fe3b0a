"use client";

import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { seriesColor, seriesDash, tooltipLook } from "@/components/data/chart-palette";
import { axisNumber, type ChartProps, chartNumber, chartRows } from "@/components/data/chart-types";

const height = 260;
const ink = "#46545e";

/** The drawing of lines with recharts; loaded on demand by `LineChart`. A missing value is a gap, never zero. */
export default function LinePlot({ series, points, format }: Pick<ChartProps, "series" | "points" | "format">) {
  const text = (value: unknown) => chartNumber(typeof value === "number" ? value : null, format);
  const axis = { fontSize: 12, fill: ink };
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart
        accessibilityLayer={false}
        data={chartRows(points)}
        margin={{ top: 12, right: 12, bottom: 0, left: 0 }}
      >
        <CartesianGrid stroke="#e4e9ea" vertical={false} />
        <XAxis dataKey="label" tick={axis} stroke="#dbe1e3" tickLine={false} />
        <YAxis
          tickFormatter={(value: number) => axisNumber(value, format)}
          domain={format === "percent" ? [0, 1] : [0, "auto"]}
          tick={axis}
          stroke="#dbe1e3"
          width={44}
        />
        <Tooltip {...tooltipLook} formatter={text} />
        {series.map((one, index) => (
          <Line
            key={one.key}
            dataKey={one.key}
            name={one.label}
            type="linear"
            stroke={seriesColor(index)}
            strokeWidth={2}
            strokeDasharray={seriesDash(index)}
            dot={{ r: 3, strokeDasharray: "" }}
            connectNulls={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
