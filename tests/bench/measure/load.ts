import autocannon from "autocannon";
import type { Session } from "../instance/session";
import type { Load } from "./lines";

type Shot = { readonly method?: "GET" | "POST"; readonly path: string; readonly input?: unknown };

/** Sends `amount` requests from 16 connections at once; everything that is not a success counts as an error. */
export async function load(work: string, session: Session, amount: number, shot: Shot): Promise<Load> {
  const result = await autocannon({
    url: `${session.baseUrl}${shot.path}`,
    connections: 16,
    amount,
    timeout: 60,
    method: shot.method ?? "GET",
    headers: { cookie: session.cookie, "content-type": "application/json" },
    body: shot.input === undefined ? undefined : JSON.stringify(shot.input),
  });
  return {
    work,
    requests: result["2xx"],
    perSecond: result["2xx"] / result.duration,
    median: result.latency.p50,
    p97: result.latency.p97_5,
    errors: result.errors + result.non2xx,
  };
}
