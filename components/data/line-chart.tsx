"use client";

import dynamic from "next/dynamic";
import { useId } from "react";
import { ChartFrame } from "@/components/data/chart-frame";
import type { ChartProps } from "@/components/data/chart-types";
import { Skeleton } from "@/components/ui/skeleton";

const LinePlot = dynamic(() => import("@/components/data/line-plot"), {
  ssr: false,
  loading: () => <Skeleton className="h-64 w-full" />,
});

/** Values over time; the points in order of time. */
export function LineChart(chart: ChartProps) {
  const scope = useId();
  return (
    <ChartFrame {...chart} scope={scope} lines>
      <LinePlot {...chart} />
    </ChartFrame>
  );
}
