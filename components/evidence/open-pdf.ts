import type { PDFDocumentLoadingTask, PDFDocumentProxy, RenderTask } from "pdfjs-dist";

export type { PDFDocumentLoadingTask, PDFDocumentProxy, RenderTask };

const parts = (folder: string) => `/api/files/viewer/${folder}/`;
let worker: Worker | null = null;

/** Bytes from `begin` up to, without, `end`; none when they cannot be had, which the viewer reports as damage. */
async function readPart(url: string, begin: number, end: number): Promise<Uint8Array> {
  try {
    const answer = await fetch(url, { headers: { range: `bytes=${begin}-${end - 1}` } });
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : new Uint8Array(0);
  } catch {
    return new Uint8Array(0);
  }
}

/**
 * Opens a PDF for drawing. Scripts, forms and links inside it are never run; its parts come from this
 * server, page by page as they are looked at.
 */
export async function openPdf(url: string, size: number): Promise<PDFDocumentLoadingTask> {
  const pdf = await import("pdfjs-dist");
  // The server's answers carry no length, so the viewer cannot tell by itself that parts can be asked for.
  class FileParts extends pdf.PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number) {
      // A viewer that was closed meanwhile takes nothing more and says so; nobody waits for that.
      readPart(url, begin, end)
        .then((bytes) => this.onDataRange(begin, bytes))
        .catch(() => undefined);
    }
  }
  worker ??= new Worker(new URL("pdfjs-dist/build/pdf.worker.min.mjs", import.meta.url), { type: "module" });
  pdf.GlobalWorkerOptions.workerPort = worker;
  return pdf.getDocument({
    range: new FileParts(size, null),
    rangeChunkSize: 256 * 1024,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    useWasm: false,
    cMapUrl: parts("cmaps"),
    standardFontDataUrl: parts("standard_fonts"),
    iccUrl: parts("iccs"),
    wasmUrl: parts("wasm"),
  });
}
