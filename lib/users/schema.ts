import { z } from "zod";
import { isCivilDate } from "@/lib/platform/dates";
import { Role } from "@/lib/platform/db/generated/enums";
import { foldUsername } from "@/lib/users/rules";

const usernameSchema = z
  .string()
  .trim()
  .min(1)
  .max(40, "username_shape")
  .refine((name) => !/[\s\p{Cc}\p{Cf}]/u.test(name) && foldUsername(name).length >= 2, "username_shape");

const startSchema = z
  .union([z.string().refine(isCivilDate, "invalid"), z.literal("").transform(() => null), z.null()])
  .default(null);

export const userInputSchema = z.object({
  username: usernameSchema,
  displayName: z.string().trim().min(1).max(60),
  role: z.enum(Role),
  departmentId: z.string().min(1),
  /** First day of the role term; empty: at once. */
  startedOn: startSchema,
});
export type UserInput = z.output<typeof userInputSchema>;

const based = { userId: z.string().min(1), version: z.coerce.number().int() };

export const userUpdateSchema = z.object({ ...based, displayName: z.string().trim().min(1).max(60) });
export const userActiveSchema = z.object({ ...based, active: z.boolean() });
export const userTargetSchema = z.object(based);
export const unlockSchema = z.object({ userId: z.string().min(1) });
export const roleTermInputSchema = z.object({
  ...based,
  role: z.enum(Role),
  departmentId: z.string().min(1),
  startedOn: startSchema,
});
export const roleTermEndSchema = z.object({ ...based, termId: z.string().min(1) });

export const userListSchema = z.object({
  q: z.string().trim().max(60).optional().catch(undefined),
  role: z.enum(Role).optional().catch(undefined),
  department: z.string().optional().catch(undefined),
  state: z.enum(["active", "disabled"]).optional().catch(undefined),
  after: z.string().optional().catch(undefined),
  take: z.coerce.number().int().min(1).max(100).catch(50).default(50),
});
export type UserFilter = z.output<typeof userListSchema>;

export const meOutputSchema = z
  .object({
    id: z.string(),
    username: z.string(),
    name: z.string(),
    access: z.enum(["session", "token-read", "token-write", "operator"]),
    roles: z.array(z.object({ role: z.enum(Role), departmentId: z.string(), departmentName: z.string() })),
    permissions: z.array(z.string()).describe("Actions of the permission table open to this account on some row"),
  })
  .meta({ id: "Me" });
