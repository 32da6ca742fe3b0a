import { db } from "@/lib/platform/db/client";
import type { Role } from "@/lib/platform/db/generated/enums";

/** A role held on a department (and, by relation, on its subtree). */
export type ActorTerm = {
  readonly role: Role;
  readonly departmentId: string;
  readonly departmentPath: string;
  readonly departmentName: string;
};

/** Who acts. Made only here, from the database, for every request: a caller cannot make one up. */
export type Actor = {
  readonly userId: string;
  readonly username: string;
  readonly name: string;
  readonly terms: readonly ActorTerm[];
  /** Standards that one of the actor's departments leads, as `roundId:indicatorId`. */
  readonly leads: ReadonlySet<string>;
  readonly mustChangePassword: boolean;
  readonly access: "session" | "token-read" | "token-write" | "operator";
  readonly sessionId?: string;
  readonly address?: string;
  readonly [actorBrand]: true;
};
declare const actorBrand: unique symbol;

export function standardKey(roundId: string, indicatorId: string): string {
  return `${roundId}:${indicatorId}`;
}

/** Reads the actor with the roles of this moment; nothing when the account is closed or unknown. */
export async function loadActor(
  userId: string,
  how: Pick<Actor, "access" | "sessionId" | "address"> = { access: "operator" },
): Promise<Actor | null> {
  const user = await db().user.findFirst({
    where: { id: userId, active: true },
    select: {
      id: true,
      username: true,
      displayName: true,
      mustChangePassword: true,
      roleTerms: {
        where: { endedAt: null, startedAt: { lte: new Date() } },
        select: { role: true, department: { select: { id: true, path: true, name: true } } },
        orderBy: { startedAt: "asc" },
      },
    },
  });
  if (!user) return null;
  const terms = user.roleTerms.map((term) => ({
    role: term.role,
    departmentId: term.department.id,
    departmentPath: term.department.path,
    departmentName: term.department.name,
  }));
  const own = terms.filter((term) => term.role === "staff" || term.role === "head").map((term) => term.departmentId);
  const leads = own.length
    ? await db().responsibilityAssignment.findMany({
        where: { departmentId: { in: own }, role: "lead" },
        select: { roundId: true, indicatorId: true },
      })
    : [];
  const actor = {
    userId: user.id,
    username: user.username,
    name: user.displayName,
    mustChangePassword: user.mustChangePassword,
    terms,
    leads: new Set(leads.map((row) => standardKey(row.roundId, row.indicatorId))),
    ...how,
  };
  return actor as unknown as Actor;
}
