import { readViewerPart } from "@/lib/evidence/files/viewer-parts";
import { apiRoute } from "@/lib/platform/api";
import { refuse } from "@/lib/platform/result";

export const GET = apiRoute(async ({ params }) => {
  const part = await readViewerPart(params.folder ?? "", params.name ?? "");
  return part ?? refuse("not_found");
});
