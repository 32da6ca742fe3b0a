import { verify } from "@node-rs/argon2";
import type { Bench } from "../instance/bench";
import { openForm, sendForm } from "../instance/sign-in";
import { type Found, limit, line } from "../measure/lines";
import { inTurn } from "../measure/rounds";
import { emptyRequest } from "./empty-request";

/** Sending the form of the sign-in page, beside one verification of the same password by argon2id. */
export async function benchSignIn(bench: Bench): Promise<Found> {
  const { baseUrl, sql, leader, leaderAccount } = bench;
  const form = await openForm(baseUrl);
  const { rows } = await sql.query<{ passwordHash: string }>(
    `SELECT "passwordHash" FROM "User" WHERE "username" = $1`,
    [leaderAccount.username],
  );
  const passwordHash = rows[0]?.passwordHash ?? "";
  const times = await inTurn(bench.rounds(30), {
    signIn: async () => {
      const begun = performance.now();
      const session = await sendForm(baseUrl, form, leaderAccount);
      const took = performance.now() - begun;
      await emptyRequest(session);
      return took;
    },
    argon2: async () => {
      if (!(await verify(passwordHash, leaderAccount.password))) throw new Error("the password does not fit its hash");
      return undefined;
    },
    empty: () => emptyRequest(leader),
  });
  return { lines: [line("sign-in", times.signIn, limit("argon2id alone", times.argon2, times.empty))] };
}
