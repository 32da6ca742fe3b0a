import { readFileSync } from "node:fs";
import pg from "pg";
import type { Session } from "./session";
import { type Credentials, signIn } from "./sign-in";

type Account = Credentials & { readonly role: string; readonly department: string | null };
type Unit = { readonly id: string; readonly name: string; readonly path: string };
type City = Unit & { readonly roundId: string; readonly year: number };

/** What every bench gets: two people who are signed in, and a warm connection to the same database. */
export type Bench = {
  readonly baseUrl: string;
  readonly dataDir: string;
  readonly sql: pg.Client;
  /** The unit whose round has most in it, and its leader. */
  readonly city: City;
  readonly leader: Session;
  readonly leaderAccount: Credentials;
  /** A unit below it, and somebody of its staff. */
  readonly unit: Unit;
  readonly staff: Session;
  /** How often something is measured: the number given, less in a quick run. */
  readonly rounds: (full: number) => number;
  /** The same for requests that are sent at once from many connections. */
  readonly shots: (full: number) => number;
};

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run \`npm run bench\``);
  return value;
}

async function findCity(sql: pg.Client): Promise<City> {
  const { rows } = await sql.query<City>(`
    SELECT d."id", d."name", d."path", r."id" AS "roundId", r."year"
    FROM "AssessmentRound" r JOIN "Department" d ON d."id" = r."departmentId"
    ORDER BY (SELECT count(*) FROM "ReadinessCell" c WHERE c."roundId" = r."id") DESC LIMIT 1`);
  const [city] = rows;
  if (!city) throw new Error("the demo has no round");
  return city;
}

async function findStaff(sql: pg.Client, accounts: readonly Account[], city: City): Promise<[Account, Unit]> {
  const { rows } = await sql.query<Unit>(
    `SELECT "id", "name", "path" FROM "Department" WHERE starts_with("path", $1)`,
    [city.path],
  );
  for (const account of accounts) {
    const unit = rows.find(({ name }) => name === account.department);
    if (account.role === "staff" && unit) return [account, unit];
  }
  throw new Error(`the demo has no staff below ${city.name}`);
}

/** Opens the instance that the environment names (see scripts/lib/testing/throwaway.mjs). */
export async function openBench(isQuick: boolean): Promise<Bench> {
  const baseUrl = setting("BASE_URL");
  const accounts = JSON.parse(readFileSync(setting("ACCOUNTS_FILE"), "utf8")) as Account[];
  const sql = new pg.Client({ connectionString: setting("DATABASE_URL") });
  await sql.connect();
  const city = await findCity(sql);
  const leaderAccount = accounts.find(({ role, department }) => role === "leader" && department === city.name);
  if (!leaderAccount) throw new Error(`the demo has no leader of ${city.name}`);
  const [staffAccount, unit] = await findStaff(sql, accounts, city);
  return {
    baseUrl,
    dataDir: setting("DATA_DIR"),
    sql,
    city,
    leader: await signIn(baseUrl, leaderAccount),
    leaderAccount,
    unit,
    staff: await signIn(baseUrl, staffAccount),
    rounds: (full) => (isQuick ? Math.min(full, 5) : full),
    shots: (full) => (isQuick ? Math.min(full, 32) : full),
  };
}
