import { Session, send } from "./session";

export type Credentials = { readonly username: string; readonly password: string };

function cookiesOf(headers: { "set-cookie"?: string[] }): string[] {
  return (headers["set-cookie"] ?? []).map((cookie) => cookie.split(";")[0] ?? "");
}

/** The form of the sign-in page: its token against forged forms and the cookie that belongs to it. */
export async function openForm(baseUrl: string): Promise<{ csrfToken: string; cookie: string }> {
  const { body, headers } = await send(`${baseUrl}/api/auth/csrf`, "GET");
  const { csrfToken } = JSON.parse(body.toString()) as { csrfToken: string };
  return { csrfToken, cookie: cookiesOf(headers).join("; ") };
}

/** Sends the form; the session's cookie must come back. */
export async function sendForm(
  baseUrl: string,
  form: { csrfToken: string; cookie: string },
  { username, password }: Credentials,
): Promise<Session> {
  const body = new URLSearchParams({ csrfToken: form.csrfToken, username, password, json: "true" }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded", origin: baseUrl, cookie: form.cookie };
  const answer = await send(`${baseUrl}/api/auth/callback/credentials`, "POST", { body, headers });
  const session = cookiesOf(answer.headers).find((cookie) => cookie.includes("session-token="));
  if (!session) throw new Error(`${username} was not let in: ${answer.status} ${answer.body.subarray(0, 200)}`);
  return new Session(baseUrl, session);
}

export async function signIn(baseUrl: string, credentials: Credentials): Promise<Session> {
  return sendForm(baseUrl, await openForm(baseUrl), credentials);
}
