import { receiveUpload } from "@/lib/evidence/files/request";
import { apiRoute } from "@/lib/platform/api";

export const POST = apiRoute(({ actor, request }) => receiveUpload(actor, request), { status: 201 });
