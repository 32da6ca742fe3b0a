import { serveFile } from "@/lib/evidence/files/serve";
import { apiRoute } from "@/lib/platform/api";

export const GET = apiRoute(({ actor, request, params }) => serveFile(actor, request, params.id ?? ""));
