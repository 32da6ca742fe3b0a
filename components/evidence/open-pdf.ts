import type { PDFDocumentLoadingTask, PDFDocumentProxy, RenderTask } from "pdfjs-dist";

export type { PDFDocumentLoadingTask, PDFDocumentProxy, RenderTask };

const parts = (folder: string) => `/api/files/viewer/${folder}/`;
let worker: Worker | null = null;

/**
 * Opens a PDF for drawing. Scripts, forms and links inside it are never run; its parts come from this
 * server, page by page as they are looked at.
 */
export async function openPdf(url: string): Promise<PDFDocumentLoadingTask> {
  const pdf = await import("pdfjs-dist");
  worker ??= new Worker(new URL("pdfjs-dist/build/pdf.worker.min.mjs", import.meta.url), { type: "module" });
  pdf.GlobalWorkerOptions.workerPort = worker;
  return pdf.getDocument({
    url,
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
