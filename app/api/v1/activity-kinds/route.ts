import { describeKinds } from "@/lib/activities/kinds/describe";
import { apiRoute } from "@/lib/platform/api";
import { ok } from "@/lib/platform/result";

export const GET = apiRoute(async () => ok(describeKinds()));
