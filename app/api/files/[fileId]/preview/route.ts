import { servePreview } from "@/lib/evidence/files/serve";
import { apiRoute } from "@/lib/platform/api";

export const GET = apiRoute(({ actor, request, params }) => servePreview(actor, request, params.fileId ?? ""));
