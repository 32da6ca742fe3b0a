"use client";

import dynamic from "next/dynamic";
import { useId } from "react";
import { ChartFrame } from "@/components/data/chart-frame";
import type { ChartProps } from "@/components/data/chart-types";
import { Skeleton } from "@/components/ui/skeleton";

const BarPlot = dynamic(() => import("@/components/data/bar-plot"), {
  ssr: false,
  loading: () => <Skeleton className="h-64 w-full" />,
});

/** Bars beside each other, one per series; `lying` for long names (departments). */
export function BarChart({ lying = false, ...chart }: ChartProps & { lying?: boolean }) {
  const scope = useId();
  return (
    <ChartFrame {...chart} scope={scope}>
      <BarPlot {...chart} scope={scope} stacked={false} lying={lying} />
    </ChartFrame>
  );
}

/** Bars of parts that add up, e.g. four buckets per indicator; the series stand in the order of the legend. */
export function StackedBarChart({ lying = true, ...chart }: ChartProps & { lying?: boolean }) {
  const scope = useId();
  return (
    <ChartFrame {...chart} scope={scope}>
      <BarPlot {...chart} scope={scope} stacked lying={lying} />
    </ChartFrame>
  );
}
