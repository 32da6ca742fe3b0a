import NextAuth from "next-auth";
import { logger } from "@/lib/platform/logger";
import { problem } from "@/lib/platform/problem";
import { authOptions } from "@/lib/users/sign-in/auth-options";
import { sitePath } from "@/lib/users/sign-in/rules";

type Context = { params: Promise<{ nextauth: string[] }> };

/** A redirect as a path of this site, with the page wanted after sign-in as a path too. */
function ownPath(address: string): string {
  const url = new URL(sitePath(address) ?? "/", "http://site");
  const wanted = sitePath(url.searchParams.get("callbackUrl"));
  if (wanted && wanted !== "/") url.searchParams.set("callbackUrl", wanted);
  else url.searchParams.delete("callbackUrl");
  return `${url.pathname}${url.search}`;
}

function originOf(request: Request): string {
  const { protocol, host } = new URL(request.url);
  return `${protocol}//${request.headers.get("host") ?? host}`;
}

/**
 * next-auth writes its answers for one fixed origin. People reach the server by several names (a host
 * name at the desk, an address on the phone), so redirects are answered relative to the one they used.
 */
async function answer(request: Request, context: Context): Promise<Response> {
  const made: Response = await NextAuth(authOptions())(request, context);
  const headers = new Headers(made.headers);
  headers.set("cache-control", "no-store");
  headers.delete("content-length");
  const location = headers.get("location");
  if (location) headers.set("location", ownPath(location));
  if (!headers.get("content-type")?.includes("json")) return new Response(made.body, { status: made.status, headers });
  const body: unknown = await made.json();
  const hasUrl = body !== null && typeof body === "object" && "url" in body && typeof body.url === "string";
  const fitted = hasUrl ? { ...body, url: new URL(ownPath(String(body.url)), originOf(request)).href } : body;
  return Response.json(fitted, { status: made.status, headers });
}

/** What next-auth cannot read is the client's mistake, never an error of the server. */
async function handle(request: Request, context: Context): Promise<Response> {
  const [action] = (await context.params).nextauth;
  const type = request.headers.get("content-type") ?? "";
  const isForm = /^application\/(json|x-www-form-urlencoded)/i.test(type);
  if (request.method === "POST" && !isForm) return problem("unsupported_type");
  // next-auth would write into the server's log whatever a browser sends here.
  if (action === "_log") return new Response(null, { status: 204 });
  try {
    return await answer(request, context);
  } catch (error) {
    if (error instanceof SyntaxError) return problem("invalid");
    const errorId = crypto.randomUUID();
    logger().error({ err: error, errorId }, "sign-in request failed");
    return problem("surprise", { errorId });
  }
}

export { handle as GET, handle as POST };
