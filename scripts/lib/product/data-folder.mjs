import { mkdirSync } from "node:fs";
import path from "node:path";
import { refuse } from "../say.mjs";
import { readInstallFile } from "./install-file.mjs";

/** Creates what is missing of the data folder: the secrets of this installation and the folder of the files. */
export function openDataFolder(dataDir) {
  try {
    readInstallFile(dataDir);
    mkdirSync(path.join(dataDir, "files"), { recursive: true, mode: 0o700 });
  } catch (error) {
    refuse(`无法使用数据目录 ${dataDir}:${error.message}`, `The data folder cannot be used: ${error.message}`);
  }
}
