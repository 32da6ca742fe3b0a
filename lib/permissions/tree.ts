/** The path of the topmost unit above (or at) `path`: the city whose tree a unit stands in. */
export function cityPath(path: string): string {
  const [root = ""] = path.split("/").filter((id) => id !== "");
  return `/${root}/`;
}
