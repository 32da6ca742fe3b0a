import { createDepartment } from "@/lib/departments/mutations";
import { departmentInputSchema } from "@/lib/departments/schema";
import { type Actor, loadActor } from "@/lib/platform/actor";
import type { DepartmentKind, Role } from "@/lib/platform/db/generated/enums";
import type { Result } from "@/lib/platform/result";
import { bootstrapAdministrator } from "@/lib/users/bootstrap";
import { createUser } from "@/lib/users/mutations";

/** The data of a result that must have worked; the refusal as an error otherwise. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.code} ${JSON.stringify(result.fields ?? {})}`);
  return result.data;
}

export const testPassword = "a quiet river 2026";
let counter = 0;

/** A fresh installation: the city and its administrator. Once per test file, for its database is its own. */
export async function foundCity(): Promise<{ admin: Actor; cityId: string }> {
  const made = done(
    await bootstrapAdministrator({
      city: { code: "CITY", name: "测试市", fonds: "0001", officeCode: "CCB" },
      username: "root-admin",
      displayName: "市系统管理员",
      password: testPassword,
    }),
  );
  return { admin: made.actor, cityId: made.departmentId };
}

export async function addDepartment(
  admin: Actor,
  parentId: string,
  more: { name?: string; kind?: DepartmentKind; fonds?: string; officeCode?: string } = {},
): Promise<string> {
  counter += 1;
  const input = { parentId, code: `D-${counter}`, name: `单位${counter}`, kind: "bureau" as DepartmentKind, ...more };
  return done(await createDepartment(admin, departmentInputSchema.parse(input))).id;
}

/** An account with one role on a unit, past its first password, and the actor that a session of it would have. */
export async function addPerson(
  admin: Actor,
  role: Role,
  departmentId: string,
): Promise<{ userId: string; username: string; actor: () => Promise<Actor> }> {
  counter += 1;
  const username = `${role}-${counter}`;
  const input = { username, displayName: `${role} ${counter}`, role, departmentId, startedOn: null };
  const { userId } = done(await createUser(admin, input, { password: testPassword, mustChange: false }));
  const actor = async () => {
    const found = await loadActor(userId, { access: "session", address: "10.0.0.1" });
    if (!found) throw new Error("the account is closed");
    return found;
  };
  return { userId, username, actor };
}
