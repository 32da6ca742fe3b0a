import { closeDb } from "@/lib/platform/db/client";
import { createSetupLink } from "@/lib/users/setup/mutations";

// Prints {"path":"/setup/<secret>"} for an installation without accounts, {"path":null} for any other.
try {
  console.log(JSON.stringify({ path: await createSetupLink() }));
} finally {
  await closeDb();
}
