import { execFileSync, spawnSync } from "node:child_process";

const name = "postgres";

function lookUp() {
  try {
    const read = (flag) =>
      Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: read("-u"), gid: read("-g") };
  } catch {
    return null;
  }
}

function create() {
  const attempts = [
    ["useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name]],
    ["adduser", ["-S", "-D", "-H", "-s", "/sbin/nologin", name]],
  ];
  for (const [command, args] of attempts) {
    if (spawnSync(command, args, { stdio: "ignore" }).status === 0 && lookUp()) return lookUp();
  }
  throw new Error("PostgreSQL refuses to run as root, and the account “postgres” could not be created");
}

export const isRoot = () => process.getuid?.() === 0;

/**
 * The account under which PostgreSQL runs: none (ourselves) for an ordinary user; for root the
 * system account `postgres`, created when it is missing.
 * @returns {{ uid: number, gid: number } | Record<string, never>}
 */
export function databaseAccount() {
  return isRoot() ? (lookUp() ?? create()) : {};
}

/** Whether the account can enter `dir` and write there. */
export function canUse(account, dir) {
  const test = spawnSync("/bin/sh", ["-c", 'cd "$1" && test -w .', "sh", dir], {
    ...account,
    cwd: "/",
    stdio: "ignore",
  });
  return test.status === 0;
}

/** Whether the account can run this program. */
export function canRun(account, program) {
  return spawnSync(program, ["--version"], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}
