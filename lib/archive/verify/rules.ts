/** How much of the store a check reads: every byte, only names and lengths, or nothing of it. */
export type FileDepth = "hash" | "size" | "none";

/** What the parameter `files` of a request asks for. */
export function depthOf(parameter: "0" | "1" | "size"): FileDepth {
  if (parameter === "0") return "none";
  return parameter === "1" ? "hash" : "size";
}
