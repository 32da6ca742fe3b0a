import { readFileSync } from "node:fs";

export type RoleName = "staff" | "head" | "leader" | "auditor" | "admin";

export interface Account {
  readonly username: string;
  readonly role: RoleName;
  readonly department: string | null;
  readonly password: string;
}

/** The demo accounts of the instance under test, as the seed wrote them (`ACCOUNTS_FILE`). */
export function demoAccounts(): readonly Account[] {
  const file = process.env.ACCOUNTS_FILE ?? "data/demo-accounts.json";
  return JSON.parse(readFileSync(file, "utf8")) as Account[];
}

/** The first demo account of a role; with `department` of the unit so named, else of one whose name contains it. */
export function accountOf(role: RoleName, department = ""): Account {
  const ofRole = demoAccounts().filter((account) => account.role === role);
  const found =
    ofRole.find((account) => account.department === department) ??
    ofRole.find((account) => (account.department ?? "").includes(department));
  if (!found) throw new Error(`no demo account with the role ${role} in “${department}”`);
  return found;
}
