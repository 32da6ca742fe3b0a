// The words that packages for one system carry in their names, and npm's name for the same.
const systems = {
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  win32: "win32",
  windows: "win32",
};
const processors = ["arm64", "x64", "arm", "ia32", "riscv64", "ppc64", "s390x", "wasm32"];

// What npm itself would read in the package: for which system, processor and C library it is made.
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.map((word) => systems[word]).find(Boolean);
  const cpu = words.find((word) => processors.includes(word));
  const libc = words.includes("musl") ? "musl" : words.includes("gnu") ? "glibc" : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

// As Node looks for it: beside the package that names it, then one folder up, and so on.
function isLocked(packages, from, name) {
  const levels = from.split("/node_modules/");
  for (let depth = levels.length; depth >= 0; depth--) {
    const folder = depth === 0 ? "" : `${levels.slice(0, depth).join("/node_modules/")}/`;
    if (packages[`${folder}node_modules/${name}`]) return true;
  }
  return false;
}

/**
 * The packages for other systems that a lock file names but does not hold, as entries to be added to it.
 * @param {Record<string, object>} packages the member `packages` of package-lock.json
 */
export function missingPlatformPackages(packages) {
  const missing = {};
  for (const [place, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const platform = platformOf(name);
      if (isLocked(packages, place, name) || !/^\d+\.\d+\.\d+/.test(version) || !platform.cpu) continue;
      missing[`node_modules/${name}`] = { version, ...(entry.dev && { dev: true }), optional: true, ...platform };
    }
  }
  return missing;
}
