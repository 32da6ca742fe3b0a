import { z } from "zod";

export const passwordChangeSchema = z
  .object({
    current: z.string().min(1).max(1000),
    next: z.string().min(1).max(1000),
    repeat: z.string().min(1).max(1000),
  })
  .refine((input) => input.next === input.repeat, { path: ["repeat"], message: "password_repeat" });
export type PasswordChange = z.output<typeof passwordChangeSchema>;
