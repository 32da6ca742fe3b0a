import "server-only";
import { cookies } from "next/headers";

/**
 * The token against forged forms that next-auth keeps in a cookie; null before its first answer. The page
 * writes it into the form, so that signing in works before (and without) any script.
 */
export async function csrfToken(): Promise<string | null> {
  const jar = await cookies();
  const cookie = jar.get("__Host-next-auth.csrf-token") ?? jar.get("next-auth.csrf-token");
  const token = cookie?.value.split("|")[0];
  return token && /^[0-9a-f]{64}$/.test(token) ? token : null;
}
