import pg from "pg";

/**
 * @typedef {"empty" | "preparing" | "ready"} State
 * @typedef {{ read: () => Promise<State>, set: (state: State) => Promise<void>, wipe: () => Promise<void> }} InstallState
 */

/**
 * The database itself remembers whether its first filling was completed, in a schema of its own that
 * neither the application nor Prisma looks at: `preparing` from before the first migration until the
 * demo is in, then `ready`. So a filling that was killed is told from one that was finished.
 * @template T
 * @param {string} databaseUrl
 * @param {(state: InstallState) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withInstallState(databaseUrl, work) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("SET client_min_messages = warning");
    return await work({ read: () => read(client), set: (state) => set(client, state), wipe: () => wipe(client) });
  } finally {
    await client.end();
  }
}

/** @returns {Promise<State>} */
async function read(client) {
  const { rows } = await client.query(
    `SELECT to_regclass('ledger_install.state') IS NOT NULL AS marked,
            to_regclass('public._prisma_migrations') IS NOT NULL AS migrated`,
  );
  if (!rows[0].marked) return rows[0].migrated ? "ready" : "empty";
  const state = await client.query("SELECT state FROM ledger_install.state");
  return state.rows[0]?.state ?? "preparing";
}

async function set(client, state) {
  await client.query("BEGIN");
  await client.query("CREATE SCHEMA IF NOT EXISTS ledger_install");
  await client.query(
    "CREATE TABLE IF NOT EXISTS ledger_install.state (state text NOT NULL, at timestamptz DEFAULT now())",
  );
  await client.query("DELETE FROM ledger_install.state");
  await client.query("INSERT INTO ledger_install.state (state) VALUES ($1)", [state]);
  await client.query("COMMIT");
}

// Only ever called on a database that says of itself that its first filling was not completed.
async function wipe(client) {
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
  );
  await client.query("BEGIN");
  await client.query("DROP SCHEMA public CASCADE");
  await client.query("CREATE SCHEMA public");
  await client.query("COMMIT");
}
