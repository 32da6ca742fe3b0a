import { createDepartment } from "@/lib/departments/mutations";
import { departmentInputSchema } from "@/lib/departments/schema";
import { type Actor, loadActor } from "@/lib/platform/actor";
import type { Role } from "@/lib/platform/db/generated/enums";
import type { Result } from "@/lib/platform/result";
import { bootstrapRoot } from "@/lib/users/bootstrap";
import { createUser } from "@/lib/users/mutations";
import { userInputSchema } from "@/lib/users/schema";

export type DemoAccount = {
  readonly username: string;
  readonly role: Role;
  readonly department: string;
  readonly password: string;
};

/** What the parts of the seed share: who acts, what exists, which accounts are told to the visitor. */
export type World = {
  /** The operator; grows with every root, so read it again after `addRoot`. */
  operator: Actor;
  readonly password: string;
  readonly accounts: DemoAccount[];
  /** Edition of the shipped sample, by its code. */
  readonly editionId: string;
  /** The real present, which the story leads up to. */
  readonly now: Date;
};

/** The data of a step that must succeed; a refusal stops the seed and says where. */
export function must<T>(result: Result<T>, step: string): T {
  if (result.ok) return result.data;
  throw new Error(`${step}: ${result.code} ${JSON.stringify(result.fields ?? {})}`);
}

/** Another top unit, behind the city at work; its administrator is the operator. */
export async function addRoot(
  world: World,
  city: { code: string; name: string; fonds?: string; officeCode?: string },
): Promise<string> {
  const made = must(await bootstrapRoot(world.operator, { ...city, sort: 1 }), city.name);
  world.operator = made.actor;
  return made.departmentId;
}

export async function addDepartment(
  world: World,
  input: Parameters<typeof departmentInputSchema.parse>[0],
): Promise<string> {
  const parsed = departmentInputSchema.parse(input);
  return must(await createDepartment(world.operator, parsed), parsed.name).id;
}

/** An account by office, ready to sign in with the demo's password; told to the visitor. */
export async function addAccount(
  world: World,
  account: { username: string; office: string; role: Role; departmentId: string; departmentName: string },
): Promise<Actor> {
  const input = userInputSchema.parse({
    username: account.username,
    displayName: account.office,
    role: account.role,
    departmentId: account.departmentId,
  });
  const made = must(
    await createUser(world.operator, input, { password: world.password, mustChange: false }),
    account.username,
  );
  world.accounts.push({
    username: account.username,
    role: account.role,
    department: account.departmentName,
    password: world.password,
  });
  const actor = await loadActor(made.userId);
  if (!actor) throw new Error(`${account.username}: cannot be read back`);
  return actor;
}
