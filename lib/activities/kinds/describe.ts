import { metricCodes, metrics } from "@/lib/activities/kinds/metrics";
import { activityKinds, fieldsOf, kindOf } from "@/lib/activities/kinds/registry";
import type { Fields } from "@/lib/activities/kinds/types";

type Described = { readonly [key: string]: unknown };

function describeFields(fields: Fields): Described[] {
  return Object.entries(fields).map(([key, { schema, columns, ...field }]) => ({
    key,
    ...field,
    ...(columns ? { columns: describeFields(columns) } : {}),
  }));
}

/** The registry as data: what a program needs to build an entry of any kind. */
export function describeKinds(): { readonly kinds: Described[]; readonly metrics: Described[] } {
  return {
    kinds: activityKinds.map((code) => ({ code, ...kindOf(code), fields: describeFields(fieldsOf(code)) })),
    metrics: metricCodes.map((code) => ({ code, ...metrics[code] })),
  };
}
