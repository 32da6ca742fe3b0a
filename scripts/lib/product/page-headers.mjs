import { randomBytes } from "node:crypto";

/**
 * The Content-Security-Policy of a page. Next writes inline scripts into every page, so scripts carry a
 * nonce of the request: Next reads it from this header of the request. A `proxy.ts` could make it as
 * well, but would stand in the way of uploads; the server that hands requests over does it here.
 */
function pagePolicy(nonce) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Positions and widths that components render into attributes; no text of a user reaches one.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The path that the browser asked for, without what Next adds to its own requests. */
function wantedPath(target) {
  if (!target.startsWith("/") || target.startsWith("//")) return "/";
  const [path, query = ""] = target.split("?", 2);
  const search = new URLSearchParams(query);
  search.delete("_rsc");
  return search.size > 0 ? `${path}?${search}` : path;
}

const hstsYear = "max-age=31536000";

/**
 * Facts that only this server knows, put into the request in headers that a client cannot forge (the peer's
 * address for lockout and audit, the page wanted before sign-in), and the policy of the answer.
 */
export function prepareExchange(request, response) {
  request.headers["x-ledger-address"] = request.socket.remoteAddress ?? "";
  request.headers["x-ledger-path"] = wantedPath(request.url ?? "/");
  if (process.env.NEXTAUTH_URL?.startsWith("https://")) response.setHeader("strict-transport-security", hstsYear);
  // Next would take the nonce from either header; only ours counts.
  delete request.headers["content-security-policy-report-only"];
  delete request.headers["content-security-policy"];
  delete request.headers["x-ledger-nonce"];
  // Answers of the API are no pages; files bring a stricter policy of their own.
  if (request.url?.startsWith("/api/")) return;
  const nonce = randomBytes(16).toString("base64");
  const policy = pagePolicy(nonce);
  request.headers["x-ledger-nonce"] = nonce;
  request.headers["content-security-policy"] = policy;
  response.setHeader("content-security-policy", policy);
}
