import type { ApiPath } from "@/lib/platform/openapi";
import {
  activityArchiveBodySchema,
  activityDecisionBodySchema,
  activityDecisionOutputSchema,
  linkDecisionBodySchema,
  linkDecisionOutputSchema,
  queueListSchema,
  queueOutputSchema,
} from "@/lib/reviews/schema";

export const reviewApiPaths: readonly ApiPath[] = [
  {
    method: "get",
    path: "/reviews/queue",
    tag: "reviews",
    summary: "Entries and items that wait for a verdict",
    permission: "link.decide",
    query: queueListSchema,
    output: queueOutputSchema,
  },
  {
    method: "post",
    path: "/evidence-links/{id}/decision",
    tag: "reviews",
    summary: "Approve one link (which files the item) or return it with reasons",
    permission: "link.decide",
    input: linkDecisionBodySchema,
    output: linkDecisionOutputSchema,
    status: 201,
  },
  {
    method: "post",
    path: "/activities/{id}/decision",
    tag: "reviews",
    summary: "Approve or return an entry",
    permission: "activity.review",
    input: activityDecisionBodySchema,
    output: activityDecisionOutputSchema,
    status: 201,
  },
  {
    method: "post",
    path: "/activities/{id}/archive",
    tag: "reviews",
    summary: "File an approved entry; nobody can change it afterwards",
    permission: "activity.archive",
    input: activityArchiveBodySchema,
    output: activityDecisionOutputSchema,
    status: 201,
  },
];
