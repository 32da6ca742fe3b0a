import { z } from "zod";

/** What the sign-in form sends. Too long a text is cut off before any work is done with it. */
export const signInSchema = z.object({ username: z.string().min(1).max(200), password: z.string().min(1).max(1000) });
export type SignInInput = z.output<typeof signInSchema>;
