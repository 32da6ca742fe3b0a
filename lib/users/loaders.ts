import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { getDepartmentTree } from "@/lib/departments/data";
import { flattenTree } from "@/lib/departments/rules";
import type { DepartmentNode } from "@/lib/departments/types";
import { can } from "@/lib/permissions/rules";
import { scopeOf } from "@/lib/permissions/scope";
import type { Actor } from "@/lib/platform/actor";
import { addDays, civilToday } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import { currentActor, requireActor } from "@/lib/platform/session";
import { getUser, listUsers } from "@/lib/users/data";
import { userListSchema } from "@/lib/users/schema";
import { listOwnSessions } from "@/lib/users/sessions/data";
import { isSetupOpen } from "@/lib/users/setup/link";
import { sitePath } from "@/lib/users/sign-in/rules";
import { canManageUser } from "@/lib/users/terms/rules";
import { listOwnTokens } from "@/lib/users/tokens/data";

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** An administrator; for anybody else the page does not exist. */
async function requireAdministrator(): Promise<Actor> {
  const actor = await requireActor();
  if (!can(actor, "user.read")) notFound();
  return actor;
}

/** Units that the administrator may give roles on, in the order of the tree. */
async function manageableUnits(actor: Actor): Promise<DepartmentNode[]> {
  const nodes = flattenTree(await getDepartmentTree(scopeOf(actor, "department.read")));
  return nodes.filter((node) => node.active && can(actor, "user.manage", { departmentPath: node.path }));
}

export async function loadUserList(searchParams: Promise<SearchParams>) {
  const actor = await requireAdministrator();
  const filter = userListSchema.parse(await searchParams);
  const [users, units] = await Promise.all([listUsers(scopeOf(actor, "user.read"), filter), manageableUnits(actor)]);
  return { ...users, filter, units };
}

export async function loadUserForm() {
  const actor = await requireAdministrator();
  return { units: await manageableUnits(actor) };
}

/** Read once for the page and its title. */
export const loadUser = cache(async (id: string) => {
  const actor = await requireAdministrator();
  const user = await getUser(scopeOf(actor, "user.read"), id);
  if (!user) notFound();
  const units = await manageableUnits(actor);
  const paths = flattenTree(await getDepartmentTree(scopeOf(actor, "department.read")));
  const terms = user.terms.map((term) => ({
    endedAt: term.endedAt,
    department: { path: paths.find((node) => node.id === term.departmentId)?.path ?? "" },
  }));
  return { user, units, isSelf: user.id === actor.userId, canManage: canManageUser(actor, terms) };
});

export async function loadSettings() {
  const actor = await requireActor();
  const now = new Date();
  const [sessions, tokens] = await Promise.all([listOwnSessions(actor, now), listOwnTokens(actor)]);
  const today = civilToday(now);
  const lifetimes = { earliest: today, usual: addDays(today, 90), latest: addDays(today, 365) };
  return { actor, sessions, tokens, lifetimes, now, minLength: env().PASSWORD_MIN_LENGTH };
}

/** For the page that asks for a new password before anything else opens. */
export async function loadPasswordChange() {
  const actor = await requireActor({ allowFirstPassword: true });
  return { name: actor.name, isFirst: actor.mustChangePassword, minLength: env().PASSWORD_MIN_LENGTH };
}

/** The page wanted after sign-in; somebody who is signed in already goes there at once. */
export async function loadSignIn(searchParams: Promise<SearchParams>) {
  const params = await searchParams;
  const text = (name: string) => (typeof params[name] === "string" ? params[name] : undefined);
  const wanted = sitePath(text("callbackUrl")) ?? "/";
  const callbackUrl = wanted.startsWith("/sign-in") ? "/" : wanted;
  if (await currentActor()) redirect(callbackUrl);
  return {
    callbackUrl,
    error: text("error"),
    isReady: text("ready") !== undefined,
    isWelcome: text("welcome") !== undefined,
  };
}

export async function loadSetup(secret: string): Promise<{ readonly isOpen: boolean; readonly minLength: number }> {
  return { isOpen: await isSetupOpen(secret), minLength: env().PASSWORD_MIN_LENGTH };
}
