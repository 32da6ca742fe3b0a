/** Does an `Origin` name the host that the request was sent to, as the browser (or a proxy in front) knows it? */
export function isOwnOrigin(origin: string, headers: Headers): boolean {
  return URL.canParse(origin) && new URL(origin).host === (headers.get("x-forwarded-host") ?? headers.get("host"));
}
