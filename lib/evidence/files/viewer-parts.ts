import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What the PDF viewer asks for by itself: character maps, fonts, colour profiles, decoders. */
const folders: Readonly<Record<string, RegExp>> = {
  cmaps: /^[\w-]+\.bcmap$/,
  standard_fonts: /^[\w-]+\.(ttf|pfb)$/,
  iccs: /^[\w.-]+\.icc$/,
  wasm: /^[\w-]+\.(wasm|js)$/,
};

const types: Readonly<Record<string, string>> = { wasm: "application/wasm", js: "text/javascript" };

/** A part of the installed viewer, served from this origin: nothing is fetched from elsewhere. */
export async function readViewerPart(folder: string, name: string): Promise<Response | null> {
  if (!Object.hasOwn(folders, folder) || !folders[folder]?.test(name)) return null;
  const bytes = await readFile(join(process.cwd(), "node_modules", "pdfjs-dist", folder, name)).catch(() => null);
  if (!bytes) return null;
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream",
      "x-content-type-options": "nosniff",
      "cache-control": "private, max-age=86400",
    },
  });
}
