import type { Session } from "../instance/session";

/** The floor of every request: who is asking, and nothing else. */
export async function emptyRequest(session: Session): Promise<undefined> {
  await session.answer("GET", "/api/v1/me", 200);
  return undefined;
}
