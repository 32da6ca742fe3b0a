import { spawnSync } from "node:child_process";
import { say } from "../say.mjs";

const quiet = { stdio: "ignore" };

/** Whether this program is there and works. */
export const works = (program) => spawnSync(program, ["--version"], quiet).status === 0;

const isRoot = () => process.getuid?.() === 0;
let isRefreshed = false;

/** Installs packages of the system where that is possible (Debian and its kin, as root); says whether it went well. */
export function installSystemPackages(...packages) {
  if (!isRoot() || !works("apt-get")) return false;
  say(`正在安装系统软件包：${packages.join(" ")}…`, "Installing packages of the system …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  if (!isRefreshed) spawnSync("apt-get", ["update", "-qq"], { env, stdio: ["ignore", "ignore", "inherit"] });
  isRefreshed = true;
  const args = ["install", "-y", "-qq", "--no-install-recommends", ...packages];
  return spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}

const hasChineseFont = () => {
  const { stdout, status } = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== "";
};

/** What makes the tests complete but is not demanded: Chinese letters in pictures, Word files turned into pages. */
export function installTestExtras() {
  if (!hasChineseFont()) installSystemPackages("fonts-noto-cjk", "fontconfig");
  if (!works("soffice")) installSystemPackages("libreoffice-writer-nogui", "libreoffice-calc-nogui");
  const hasPoppler = spawnSync("pdftoppm", ["-v"], quiet).status === 0;
  if (!hasPoppler) installSystemPackages("poppler-utils");
}
