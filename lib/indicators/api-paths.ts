import { importOutputSchema, importQuerySchema } from "@/lib/indicators/import/schema";
import {
  roundFilterSchema,
  roundInputSchema,
  roundListOutputSchema,
  roundOutputSchema,
  roundPatchSchema,
} from "@/lib/indicators/rounds/schema";
import {
  editionFilterSchema,
  editionInputSchema,
  editionListOutputSchema,
  editionOutputSchema,
  indicatorBodySchema,
  indicatorFilterSchema,
  indicatorListOutputSchema,
  indicatorOutputSchema,
  publishBodySchema,
} from "@/lib/indicators/schema";
import type { ApiPath } from "@/lib/platform/openapi";

const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const editionPaths: readonly ApiPath[] = [
  {
    method: "get",
    path: "/editions",
    tag: "editions",
    summary: "Evaluation systems by edition, newest first",
    permission: "edition.read",
    query: editionFilterSchema,
    output: editionListOutputSchema,
  },
  {
    method: "post",
    path: "/editions",
    tag: "editions",
    summary: "Open an empty draft edition",
    permission: "edition.manage",
    input: editionInputSchema,
    output: editionOutputSchema,
    status: 201,
  },
  {
    method: "post",
    path: "/editions/import",
    tag: "editions",
    summary: "Take the official table (.xlsx as the raw body) into a draft; dryRun=1 only answers what would happen",
    permission: "edition.manage",
    query: importQuerySchema,
    inputMedia: workbook,
    output: importOutputSchema,
    status: 201,
  },
  {
    method: "get",
    path: "/editions/{id}",
    tag: "editions",
    summary: "One edition with its size",
    permission: "edition.read",
    output: editionOutputSchema,
  },
  {
    method: "get",
    path: "/editions/{id}/indicators",
    tag: "editions",
    summary: "Every node in the order of the tree, with requirements; shape=tree nests them",
    permission: "edition.read",
    query: indicatorFilterSchema,
    output: indicatorListOutputSchema,
  },
  {
    method: "post",
    path: "/editions/{id}/indicators",
    tag: "editions",
    summary: "Add a node (with requirements) to a draft; the node above by parentId or parentCode",
    permission: "edition.manage",
    input: indicatorBodySchema,
    output: indicatorOutputSchema,
    status: 201,
  },
  {
    method: "post",
    path: "/editions/{id}/publish",
    tag: "editions",
    summary: "Publish a draft: nothing of it changes any more, and rounds may use it",
    permission: "edition.manage",
    input: publishBodySchema,
    output: editionOutputSchema,
  },
  {
    method: "get",
    path: "/editions/{id}/export.xlsx",
    tag: "editions",
    summary: "The edition as the official table",
    permission: "edition.read",
    outputMedia: workbook,
  },
];

const roundPaths: readonly ApiPath[] = [
  {
    method: "get",
    path: "/rounds",
    tag: "rounds",
    summary: "Rounds of assessment, newest first",
    permission: "round.read",
    query: roundFilterSchema,
    output: roundListOutputSchema,
  },
  {
    method: "post",
    path: "/rounds",
    tag: "rounds",
    summary: "Open a round of a published edition",
    permission: "round.manage",
    input: roundInputSchema,
    output: roundOutputSchema,
    status: 201,
  },
  {
    method: "get",
    path: "/rounds/{id}",
    tag: "rounds",
    summary: "One round",
    permission: "round.read",
    output: roundOutputSchema,
  },
  {
    method: "patch",
    path: "/rounds/{id}",
    tag: "rounds",
    summary: "Change a round; what is left out stays",
    permission: "round.manage",
    input: roundPatchSchema,
    output: roundOutputSchema,
  },
];

export const indicatorApiPaths: readonly ApiPath[] = [...editionPaths, ...roundPaths];
