import type { Bystander } from "@/lib/audit/mutations";
import { createRootDepartment } from "@/lib/departments/mutations";
import { type Actor, loadActor } from "@/lib/platform/actor";
import { inTransaction, type Tx } from "@/lib/platform/db/client";
import { ok, type Result, refuse } from "@/lib/platform/result";
import { insertUser } from "@/lib/users/mutations";
import { hashPassword } from "@/lib/users/passwords/hash";

/** What an empty installation begins with: the top unit and its first administrator. */
export type FirstSetup = {
  readonly city: {
    readonly code: string;
    readonly name: string;
    readonly fonds?: string;
    readonly officeCode?: string;
    /** Place among the top units. */
    readonly sort?: number;
  };
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
  readonly mustChange?: boolean;
};

const installation: Bystander = { userId: null, name: "installation" };

/** Writes the top unit and the first administrator; refuses as soon as there is any account. */
export async function insertFirstSetup(
  tx: Tx,
  setup: FirstSetup,
  passwordHash: string,
  now: Date,
): Promise<Result<{ readonly userId: string; readonly departmentId: string }>> {
  if (await tx.user.findFirst({ select: { id: true } })) return refuse("state");
  const root = await createRootDepartment(tx, installation, setup.city);
  const userId = await insertUser(
    tx,
    installation,
    {
      username: setup.username,
      displayName: setup.displayName,
      role: "admin",
      departmentId: root.id,
      startedOn: null,
    },
    { passwordHash, mustChange: setup.mustChange ?? false, now },
  );
  return ok({ userId, departmentId: root.id });
}

/** For the seed: begins an installation without an actor and answers the administrator as the operator. */
export async function bootstrapAdministrator(
  setup: FirstSetup,
  now = new Date(),
): Promise<Result<{ readonly actor: Actor; readonly userId: string; readonly departmentId: string }>> {
  const passwordHash = await hashPassword(setup.password);
  const made = await inTransaction((tx) => insertFirstSetup(tx, setup, passwordHash, now));
  if (!made.ok) return made;
  const actor = await loadActor(made.data.userId);
  if (!actor) throw new Error("the first administrator cannot be read back");
  return ok({ actor, ...made.data });
}

/**
 * Another top unit beside the first (the demo holds reports of several cities), with its own administrator
 * role given to `actor`. Only the operator of the machine does this; answers the actor with the new role.
 */
export async function bootstrapRoot(
  actor: Actor,
  city: FirstSetup["city"],
): Promise<Result<{ readonly actor: Actor; readonly departmentId: string }>> {
  if (actor.access !== "operator") return refuse("forbidden");
  const made = await inTransaction(async (tx) => {
    const root = await createRootDepartment(tx, actor, city);
    await tx.roleTerm.create({ data: { userId: actor.userId, role: "admin", departmentId: root.id } });
    return ok({ departmentId: root.id });
  });
  if (!made.ok) return made;
  const again = await loadActor(actor.userId);
  if (!again) throw new Error("the operator cannot be read back");
  return ok({ actor: again, departmentId: made.data.departmentId });
}
