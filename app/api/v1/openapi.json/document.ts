import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { activityApiPaths } from "@/lib/activities/api-paths";
import { archiveApiPaths } from "@/lib/archive/api-paths";
import { assignmentApiPaths } from "@/lib/assignments/api-paths";
import { auditApiPaths } from "@/lib/audit/api-paths";
import { dashboardApiPaths } from "@/lib/dashboard/api-paths";
import { departmentApiPaths } from "@/lib/departments/api-paths";
import { evidenceApiPaths } from "@/lib/evidence/api-paths";
import { indicatorApiPaths } from "@/lib/indicators/api-paths";
import type { ApiPath } from "@/lib/platform/openapi";
import { refusalCodes } from "@/lib/platform/result";
import { reportApiPaths } from "@/lib/reports/api-paths";
import { reviewApiPaths } from "@/lib/reviews/api-paths";
import { userApiPaths } from "@/lib/users/api-paths";

/** Every operation of the HTTP API, as the slices declare them. */
export const apiPaths: readonly ApiPath[] = [
  ...userApiPaths,
  ...departmentApiPaths,
  ...indicatorApiPaths,
  ...assignmentApiPaths,
  ...activityApiPaths,
  ...evidenceApiPaths,
  ...reviewApiPaths,
  ...archiveApiPaths,
  ...auditApiPaths,
  ...dashboardApiPaths,
  ...reportApiPaths,
];

const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum([...refusalCodes, "surprise"]).describe("The stable part that programs read"),
    fields: z.record(z.string(), z.string()).optional().describe("Field path to code"),
    errorId: z.string().optional().describe("Number under which the log holds an unexpected error"),
    detail: z.string().optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem document" });

const media = (type: string, schema: z.ZodType | undefined) => ({
  [type]: { schema: schema ?? z.string().meta({ format: "binary" }) },
});

function operationOf(path: ApiPath): ZodOpenApiOperationObject {
  const names = [...path.path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  const parameters = z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
  const output =
    path.output || path.outputMedia
      ? { content: media(path.outputMedia ?? "application/json", path.outputMedia ? undefined : path.output) }
      : {};
  const inputMedia = path.inputMedia ?? "application/json";
  const body = path.input || path.inputMedia ? media(inputMedia, path.inputMedia ? undefined : path.input) : null;
  return {
    tags: [path.tag],
    summary: path.summary,
    description: path.permission ? `Permission: \`${path.permission}\`` : undefined,
    operationId: `${path.method}${path.path.replace(/[/{}.]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
    requestParams: { ...(names.length ? { path: parameters } : {}), ...(path.query ? { query: path.query } : {}) },
    ...(body ? { requestBody: { required: true, content: body } } : {}),
    responses: {
      [`${path.status ?? 200}`]: { description: "Done", ...output },
      default: { description: "Refused", content: { "application/problem+json": { schema: problemSchema } } },
    },
  };
}

/** The OpenAPI document, from the very schemas that the routes parse with. */
export function openApiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const path of apiPaths) {
    paths[`/api/v1${path.path}`] = { ...paths[`/api/v1${path.path}`], [path.method]: operationOf(path) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "创城台账 Chuangcheng Ledger",
      version: "1",
      description:
        "Same use cases and reads as the pages. Sign in by the session cookie or send `Authorization: Bearer` with a token made in the settings. A row that is not open to the caller answers 404.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    security: [{ token: [] }, { session: [] }],
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer" },
        session: { type: "apiKey", in: "cookie", name: "next-auth.session-token" },
      },
    },
    paths,
  });
}
