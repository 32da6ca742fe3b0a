import { existsSync, readFileSync } from "node:fs";
import { accountsFile } from "./environment.mjs";

const shown = 12;

function width(text) {
  return [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) > 0x2e7f ? 2 : 1), 0);
}

const pad = (text, columns) => text + " ".repeat(Math.max(1, columns - width(text)));

// One of each role first: those are what a newcomer tries.
function firstOfEachRole(accounts) {
  const seen = new Set();
  const first = accounts.filter(({ role }) => !seen.has(role) && seen.add(role));
  return [...first, ...accounts.filter((account) => !first.includes(account))].slice(0, shown);
}

function accountLines(dataDir, withPasswords) {
  const file = accountsFile(dataDir);
  if (!existsSync(file)) return [];
  const accounts = JSON.parse(readFileSync(file, "utf8"));
  const lines = firstOfEachRole(accounts).map(
    ({ username, role, department, password }) =>
      `   ${pad(username, 22)}${pad(role, 10)}${pad(withPasswords ? password : "", withPasswords ? 22 : 0)}${department ?? ""}`,
  );
  const more = accounts.length > shown ? [`   … 共 ${accounts.length} 个 / ${accounts.length} in all`] : [];
  return [" 演示账号 Demo accounts:", ...lines, ...more, `   密码见 Passwords in: ${file}`];
}

/** The last thing the operator reads: where the product is and how to get in. */
export function announce({ address, host, dataDir, isNew, setupLink, seconds }) {
  const rule = "─".repeat(72);
  const network =
    host === "0.0.0.0" || host === "::" ? ["   局域网内可用本机地址访问 Reachable from the local network"] : [];
  const setup = setupLink
    ? [
        " 请用此一次性链接建立第一个管理员 Create the first administrator with this one-time link:",
        `   ${address}${setupLink}`,
      ]
    : [];
  const lines = [
    rule,
    ` 创城台账 已就绪  Chuangcheng Ledger is ready (${seconds} s)`,
    ` 地址 Address: ${address}`,
    ...network,
    ...setup,
    ...accountLines(dataDir, isNew),
    " 停止 Stop: Ctrl-C",
    rule,
  ];
  console.log(lines.join("\n"));
}
