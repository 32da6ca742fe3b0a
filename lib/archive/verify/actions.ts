"use server";

import { verifySchema } from "@/lib/archive/schema";
import { verifyFor } from "@/lib/archive/verify/data";
import { depthOf } from "@/lib/archive/verify/rules";
import { userAction } from "@/lib/platform/action";

export const verifyLedgerAction = userAction(verifySchema, (actor, input) => verifyFor(actor, depthOf(input.files)));
