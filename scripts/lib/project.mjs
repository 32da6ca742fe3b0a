import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json, wherever a command is called from. */
export const projectDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Absolute path of a tool that `npm ci` puts into node_modules/.bin. */
export const tool = (name) => path.join(projectDir, "node_modules", ".bin", name);
