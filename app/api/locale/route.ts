import { cookies } from "next/headers";
import { isLocale } from "@/lib/platform/i18n";
import { localeCookie } from "@/lib/platform/locale";

const yearInSeconds = 365 * 24 * 60 * 60;
const longestBody = 2048;

/** A path of this site and nothing else, so that the answer cannot lead a reader away. */
function safePath(value: string | null): string | null {
  return value !== null && /^\/(?![/\\])[^\\\s]*$/.test(value) ? value : null;
}

/** Remembers the chosen language. Open to everybody: the sign-in page has the switch too. */
export async function POST(request: Request): Promise<Response> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= longestBody)) return new Response(null, { status: 413 });
  const form = new URLSearchParams(await request.text());
  const locale = form.get("locale");
  if (!isLocale(locale)) return new Response(null, { status: 400 });
  (await cookies()).set(localeCookie, locale, { path: "/", maxAge: yearInSeconds, sameSite: "lax", httpOnly: true });
  const path = safePath(form.get("returnTo"));
  if (path) return new Response(null, { status: 303, headers: { location: path } });
  return new Response(null, { status: 204 });
}
