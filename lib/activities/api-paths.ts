import { z } from "zod";
import {
  activityListOutputSchema,
  activityOutputSchema,
  activityStateOutputSchema,
  kindsOutputSchema,
  seriesOutputSchema,
} from "@/lib/activities/output/schema";
import {
  activityChangeSchema,
  activityFilterSchema,
  activityInputSchema,
  activityStepBodySchema,
  attachEvidenceBodySchema,
} from "@/lib/activities/schema";
import { seriesFilterSchema, seriesInputSchema } from "@/lib/activities/series/schema";
import type { ApiPath } from "@/lib/platform/openapi";

const tag = "activities";

export const activityApiPaths: readonly ApiPath[] = [
  {
    method: "get",
    path: "/activities",
    tag,
    summary: "Ledger entries, newest first, with the number in each state",
    permission: "activity.read",
    query: activityFilterSchema,
    output: activityListOutputSchema,
  },
  {
    method: "post",
    path: "/activities",
    tag,
    summary: "Add a draft; the same clientKey again answers with the entry it made",
    permission: "activity.create",
    input: activityInputSchema,
    output: activityOutputSchema,
    status: 201,
  },
  {
    method: "get",
    path: "/activities/{id}",
    tag,
    summary: "One entry with figures, items, links and history",
    permission: "activity.read",
    output: activityOutputSchema,
  },
  {
    method: "patch",
    path: "/activities/{id}",
    tag,
    summary: "Change an entry; what is left out stays, an approved entry goes back to draft",
    permission: "activity.update",
    input: activityChangeSchema,
    output: activityOutputSchema,
  },
  {
    method: "delete",
    path: "/activities/{id}",
    tag,
    summary: "Remove a draft that was never handed in",
    permission: "activity.update",
    query: z.object({ version: z.coerce.number().int() }),
    output: z.object({ id: z.string() }),
  },
  {
    method: "post",
    path: "/activities/{id}/submit",
    tag,
    summary: "Hand in for review, with the open links of its items; lists everything missing otherwise",
    permission: "activity.submit",
    input: activityStepBodySchema,
    output: activityStateOutputSchema,
    status: 201,
  },
  {
    method: "post",
    path: "/activities/{id}/evidence",
    tag,
    summary: "Attach items of evidence",
    permission: "activity.update",
    input: attachEvidenceBodySchema,
    output: activityOutputSchema,
    status: 201,
  },
  {
    method: "get",
    path: "/activity-kinds",
    tag,
    summary: "The registry of kinds and metrics",
    permission: "activity.read",
    output: kindsOutputSchema,
  },
  {
    method: "get",
    path: "/series",
    tag,
    summary: "Series; with a department those it may use",
    permission: "activity.read",
    query: seriesFilterSchema,
    output: z.object({ items: z.array(seriesOutputSchema), nextCursor: z.string().nullable() }),
  },
  {
    method: "post",
    path: "/series",
    tag,
    summary: "Add a series, or with id and version change one",
    permission: "activity.create",
    input: seriesInputSchema,
    output: seriesOutputSchema,
    status: 201,
  },
];
