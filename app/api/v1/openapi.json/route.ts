import { openApiDocument } from "@/app/api/v1/openapi.json/document";

/** The description of the API is no secret: anybody may read it. */
export function GET(): Response {
  return Response.json(openApiDocument(), { headers: { "cache-control": "public, max-age=300" } });
}
