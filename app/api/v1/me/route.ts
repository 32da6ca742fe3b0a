import { can } from "@/lib/permissions/rules";
import { permissionActions } from "@/lib/permissions/types";
import { apiRoute } from "@/lib/platform/api";
import { ok } from "@/lib/platform/result";

export const GET = apiRoute(async ({ actor }) =>
  ok({
    id: actor.userId,
    username: actor.username,
    name: actor.name,
    access: actor.access,
    roles: actor.terms.map(({ role, departmentId, departmentName }) => ({ role, departmentId, departmentName })),
    permissions: permissionActions.filter((action) => can(actor, action)),
  }),
);
