import common from "@/lib/users/passwords/common.json";

export const longestPassword = 256;
const commonPasswords: ReadonlySet<string> = new Set(common);
const productNames = ["创城台账", "创城", "chuangcheng", "文明城市", "wenmingchengshi", "ledger"];

/** What a password must not hold: the account's name, the names of its departments. */
export type PasswordContext = {
  readonly username: string;
  readonly departmentNames: readonly string[];
  readonly minLength: number;
};

/** Reasons for which a password is refused; words stand in `labels.ts`. */
export type PasswordFault = "password_short" | "password_long" | "password_common" | "password_names" | "password_same";

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function isRun(text: string): boolean {
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
  return steps.size === 1 && [-1, 0, 1].includes([...steps][0] ?? 2);
}

/** In the list, one of it with a tail of digits and signs, or a run such as aaaa… and 3456…. */
function isCommon(folded: string): boolean {
  const stem = folded.replace(/[\d\p{P}\p{S}]{1,4}$/u, "");
  return commonPasswords.has(folded) || (stem.length >= 4 && commonPasswords.has(stem)) || isRun(folded);
}

/** The first reason against a password, or null. Length counts signs as people see them, not bytes. */
export function passwordFault(password: string, context: PasswordContext): PasswordFault | null {
  const length = [...password].length;
  if (length < context.minLength) return "password_short";
  if (length > longestPassword) return "password_long";
  const folded = fold(password);
  if (isCommon(folded)) return "password_common";
  const names = [context.username, ...context.departmentNames, ...productNames].map(fold);
  return names.some((name) => name.length >= 2 && folded.includes(name)) ? "password_names" : null;
}
