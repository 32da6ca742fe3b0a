import { saveLeadingGroup } from "@/lib/departments/leading-groups/mutations";
import { leadingGroupInputSchema } from "@/lib/departments/leading-groups/schema";
import { saveWorkingGroup } from "@/lib/departments/working-groups/mutations";
import { workingGroupInputSchema } from "@/lib/departments/working-groups/schema";
import { type Actor, loadActor } from "@/lib/platform/actor";
import { civilToday } from "@/lib/platform/dates";
import { addAccount, addDepartment, must, type World } from "../world";
import { heads, units } from "./units";

export type Unit = { readonly id: string; readonly code: string; readonly name: string; readonly short: string };
export type People = {
  readonly units: ReadonlyMap<string, Unit>;
  readonly staff: ReadonlyMap<string, Actor>;
  readonly heads: ReadonlyMap<string, Actor>;
  readonly auditors: readonly [Actor, Actor];
};

/** Units, one clerk each, some heads, the leading group's member, two auditors. */
export async function settle(world: World, rootId: string): Promise<People> {
  const ids = new Map([["YX", rootId]]);
  const found = new Map<string, Unit>();
  for (const [sort, plan] of units.entries()) {
    const parentId = ids.get(plan.parent);
    if (!parentId) throw new Error(`${plan.code}: no unit above`);
    const { code, name, short, kind, office } = plan;
    const id = await addDepartment(world, { parentId, code, name, shortName: short, kind, sort, officeCode: office });
    ids.set(code, id);
    found.set(code.slice(3), { id, code, name, short });
  }
  const staff = new Map<string, Actor>();
  const headActors = new Map<string, Actor>();
  for (const { code, name, short } of units) {
    const key = code.slice(3);
    const departmentId = ids.get(code) ?? rootId;
    // The health bureau's clerk is the one whom visitors meet first.
    const username = key === "WJJ" ? "staff" : `staff-${key.toLowerCase()}`;
    const place = { departmentId, departmentName: name };
    staff.set(key, await addAccount(world, { username, office: `${short}创建联络员`, role: "staff", ...place }));
    if (heads.includes(code)) {
      const headName = key === "WJJ" ? "head" : `head-${key.toLowerCase()}`;
      headActors.set(
        key,
        await addAccount(world, { username: headName, office: `${short}局长`, role: "head", ...place }),
      );
    }
  }
  const top = { departmentId: rootId, departmentName: "云溪市" };
  await addAccount(world, { username: "leader", office: "市委常委、宣传部部长", role: "leader", ...top });
  const auditors: [Actor, Actor] = [
    await addAccount(world, { username: "auditor", office: "市文明办审核员（一）", role: "auditor", ...top }),
    await addAccount(world, { username: "auditor-2", office: "市文明办审核员（二）", role: "auditor", ...top }),
  ];
  await formGroups(auditors[0], rootId, found);
  return { units: found, staff, heads: headActors, auditors };
}

const groupNames = ["优美环境组", "优良秩序组", "优质服务组", "优秀文化组", "未成年人思想道德建设组"] as const;

async function formGroups(actor: Actor, rootId: string, found: ReadonlyMap<string, Unit>): Promise<void> {
  const idOf = (key: string) => found.get(key)?.id ?? rootId;
  const group = leadingGroupInputSchema.parse({
    departmentId: rootId,
    name: "创建全国文明城市工作领导小组",
    foundedOn: civilToday(new Date()),
    documentNumber: `云委办〔${new Date().getFullYear()}〕5号`,
    officePlace: "市文明办",
    officeDuties: ["统筹协调", "督促检查", "审核归档", "宣传指导"],
    members: [
      { role: "chair", office: "市委书记" },
      { role: "deputy", office: "市长" },
      { role: "deputy", office: "市委副书记" },
      { role: "deputy", office: "市委常委、宣传部部长" },
      { role: "member", office: "市直各部门、各区主要负责同志", headcount: null },
      { role: "office_director", office: "市文明办主任", departmentId: idOf("WMB") },
    ],
  });
  must(await saveLeadingGroup(actor, group), "leading group");
  const members = [
    ["CGJ", "YLJ", "STJ", "ZJJ"],
    ["GAJ", "SCJ", "YJJ"],
    ["WJJ", "SPJ", "MZJ"],
    ["WLJ", "TYJ", "XCB"],
    ["JYJ", "TWX", "FLH"],
  ];
  for (const [sort, name] of groupNames.entries()) {
    const input = workingGroupInputSchema.parse({
      departmentId: rootId,
      name,
      leadOffice: "分管副市长",
      sort,
      memberIds: (members[sort] ?? []).map(idOf),
    });
    must(await saveWorkingGroup(actor, input), name);
  }
}

/** The actor again, with what was assigned to the unit since. */
export async function again(actor: Actor): Promise<Actor> {
  const found = await loadActor(actor.userId);
  if (!found) throw new Error(`${actor.username}: cannot be read back`);
  return found;
}
