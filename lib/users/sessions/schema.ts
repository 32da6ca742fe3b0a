import { z } from "zod";

export const sessionEndSchema = z.object({ id: z.uuid() });
