import { saveLeadingGroup } from "@/lib/departments/leading-groups/mutations";
import { leadingGroupInputSchema } from "@/lib/departments/leading-groups/schema";
import { saveWorkingGroup } from "@/lib/departments/working-groups/mutations";
import { workingGroupInputSchema } from "@/lib/departments/working-groups/schema";
import { createRound } from "@/lib/indicators/rounds/mutations";
import { roundInputSchema } from "@/lib/indicators/rounds/schema";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db/client";
import type { Role } from "@/lib/platform/db/generated/enums";
import { addAccount, addDepartment, addRoot, must, type World } from "../../world";
import type { GroupVersion, Report } from "./types";

/** What the later steps of a report need: ids by name, and who acts. */
export type Book = {
  readonly report: Report;
  readonly units: ReadonlyMap<string, string>;
  readonly roundId: string;
  readonly standards: ReadonlyMap<string, string>;
  readonly staff: Actor;
  readonly head: Actor;
  readonly auditor: Actor;
};

export function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`unknown name: ${name}`);
  return id;
}

async function addUnits(world: World, { root, units }: Report): Promise<Map<string, string>> {
  const ids = new Map([[root.name, await addRoot(world, root)]]);
  for (const [index, { under, ...unit }] of units.entries()) {
    const parentId = idOf(ids, under ?? root.name);
    ids.set(unit.name, await addDepartment(world, { parentId, sort: index + 1, ...unit }));
  }
  return ids;
}

async function addAccounts(world: World, report: Report, units: ReadonlyMap<string, string>) {
  const actors = new Map<Role, Actor>();
  for (const { unit = report.root.name, ...account } of report.accounts)
    actors.set(
      account.role,
      await addAccount(world, { ...account, departmentId: idOf(units, unit), departmentName: unit }),
    );
  const actorOf = (role: Role): Actor => {
    const actor = actors.get(role);
    if (!actor) throw new Error(`${report.root.name}: no ${role}`);
    return actor;
  };
  return { staff: actorOf("staff"), head: actorOf("head"), auditor: actorOf("auditor") };
}

async function standardIds(editionId: string): Promise<Map<string, string>> {
  const rows = await db().indicator.findMany({ where: { editionId, isLeaf: true }, select: { id: true, code: true } });
  return new Map(rows.map((row) => [row.code, row.id]));
}

/** The units, accounts, working groups and the round of a report. */
export async function foundReport(world: World, report: Report): Promise<Book> {
  const units = await addUnits(world, report);
  const actors = await addAccounts(world, report, units);
  for (const [sort, { unit, ...group }] of report.workingGroups.entries()) {
    const input = workingGroupInputSchema.parse({ ...group, sort, departmentId: idOf(units, unit) });
    must(await saveWorkingGroup(actors.head, input), group.name);
  }
  const round = roundInputSchema.parse({
    ...report.round,
    editionId: world.editionId,
    departmentId: idOf(units, report.root.name),
    year: report.year,
    windowFrom: `${report.year}-01-01`,
    windowTo: `${report.year}-12-31`,
    assessmentDate: `${report.year}-12-31`,
  });
  const { id: roundId } = must(await createRound(actors.auditor, round), report.round.code);
  return { report, units, roundId, standards: await standardIds(world.editionId), ...actors };
}

/** Founds a leading group, or adjusts the one that has the name already. */
export async function enterGroup(book: Book, version: GroupVersion): Promise<void> {
  const departmentId = idOf(book.units, version.unit);
  const known = await db().leadingGroup.findUnique({
    where: { departmentId_name: { departmentId, name: version.name } },
    select: { id: true, versions: { select: { number: true }, orderBy: { number: "desc" }, take: 1 } },
  });
  const { row: _, unit: __, on: ___, precision, source, members, ...fields } = version;
  const input = leadingGroupInputSchema.parse({
    ...fields,
    departmentId,
    groupId: known?.id,
    version: known?.versions[0]?.number ?? 0,
    foundedPrecision: precision,
    sourceText: source,
    members: members.map((member) => ({ headcount: 1, ...member })),
  });
  must(await saveLeadingGroup(book.head, input), version.name);
}
