import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { refuse, say } from "../say.mjs";
import { installSystemPackages, works } from "./system-packages.mjs";
import { runTool } from "./tools.mjs";

const candidates = [
  "chromium",
  "/usr/bin/chromium",
  "google-chrome-stable",
  "google-chrome",
  "chromium-browser",
  "microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

// Ubuntu's chromium-browser is only a hint to install a snap: a browser must answer to --version.
function existing() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  const cached = chromium.executablePath();
  return candidates.find(works) ?? (existsSync(cached) ? cached : undefined);
}

/** Path or name of a Chromium, installed if need be: the system's packages first, then Playwright's own download. */
export async function findBrowser(context) {
  const found = existing();
  if (found) return found;
  if (installSystemPackages("chromium") && existing()) return existing();
  say("正在下载 Chromium…", "Downloading Chromium …");
  const withSystem = process.getuid?.() === 0 ? ["--with-deps"] : [];
  await runTool("playwright", ["install", ...withSystem, "chromium"], context);
  return (
    existing() ??
    refuse("找不到也装不上 Chromium 浏览器", "No Chromium was found and none could be installed; set CHROMIUM_PATH")
  );
}
