import { z } from "zod";
import { userInputSchema } from "@/lib/users/schema";

/** What the first administrator enters: the city, and an account of their own. */
export const firstSetupSchema = z
  .object({
    secret: z.string().min(20).max(200),
    cityName: z.string().trim().min(1).min(2).max(40),
    username: userInputSchema.shape.username,
    displayName: userInputSchema.shape.displayName,
    password: z.string().min(1).max(1000),
    repeat: z.string().min(1).max(1000),
  })
  .refine((input) => input.password === input.repeat, { path: ["repeat"], message: "password_repeat" });
export type FirstSetupInput = z.output<typeof firstSetupSchema>;
