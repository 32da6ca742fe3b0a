import "server-only";
import { notFound } from "next/navigation";
import { listTargets } from "@/lib/assignments/targets/data";
import { targetFilterSchema } from "@/lib/assignments/targets/schema";
import { listTargetActuals } from "@/lib/dashboard/targets/data";
import { getDepartmentTree } from "@/lib/departments/data";
import { flattenTree } from "@/lib/departments/rules";
import { unitKeywords } from "@/lib/indicators/keywords/rules";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import { civilToday } from "@/lib/platform/dates";
import { requireActor } from "@/lib/platform/session";

/** The targets that the address asks for, each with what the approved figures say of it. */
export async function loadTargetList(params: Readonly<Record<string, string | undefined>>) {
  const actor = await requireActor();
  if (!can(actor, "target.read")) notFound();
  const filter = targetFilterSchema.parse({ take: "30", ...params });
  const today = civilToday(new Date());
  const [list, tree] = await Promise.all([
    listTargets(scopeOf(actor, "target.read"), filter, today),
    getDepartmentTree(scopeOf(actor, "department.read")),
  ]);
  const actuals = await listTargetActuals(scopeOf(actor, "dashboard.read"), list.items, { today });
  const units = flattenTree(tree)
    .filter((unit) => can(actor, "target.read", { departmentPath: unit.path }))
    .map((unit) => ({ value: unit.id, label: unit.name, detail: unit.code, keywords: unitKeywords(unit) }));
  return { filter, list, actuals, units, canManage: can(actor, "target.manage") };
}
