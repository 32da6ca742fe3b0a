"use client";

import { useEffect, useRef, useState } from "react";
import { evidenceLabels } from "@/components/evidence/labels";
import { openPdf, type PDFDocumentProxy } from "@/components/evidence/open-pdf";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Sharper than this costs memory and shows nothing more. */
const maxPixelRatio = 2;

async function drawPage(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, width: number) {
  const page = await pdf.getPage(number);
  const whole = page.getViewport({ scale: 1 });
  const ratio = Math.min(window.devicePixelRatio || 1, maxPixelRatio);
  const viewport = page.getViewport({ scale: (width * ratio) / whole.width });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  return page.render({ canvas, viewport });
}

/** A PDF drawn in the page, one page at a time. */
export function PdfView({ url, size, title }: { url: string; size: number; title: string }) {
  const t = useT();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [page, setPage] = useState(1);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let closed = false;
    const opening = openPdf(url, size);
    opening
      .then((task) => task.promise)
      .then((opened) => {
        if (!closed) setPdf(opened);
      })
      .catch(() => {
        if (!closed) setFailed(true);
      });
    return () => {
      closed = true;
      opening.then((task) => task.destroy()).catch(() => {});
    };
  }, [url, size]);

  useEffect(() => {
    const target = canvas.current;
    if (!pdf || !target) return;
    let closed = false;
    const drawing = drawPage(pdf, page, target, target.parentElement?.clientWidth ?? 800);
    drawing
      .then((task) => (closed ? task.cancel() : task.promise))
      .catch(() => {
        if (!closed) setFailed(true);
      });
    return () => {
      closed = true;
      drawing.then((task) => task.cancel()).catch(() => {});
    };
  }, [pdf, page]);

  if (failed) return <Notice tone="warning">{t(evidenceLabels.pdfFailed)}</Notice>;
  const pages = pdf?.numPages ?? 0;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-sm text-ink-muted" aria-live="polite">
          {pdf ? t(evidenceLabels.page, { page, pages }) : t(evidenceLabels.loadingPreview)}
        </p>
        {pages > 1 && (
          <div className="flex gap-2">
            <Button size="sm" icon="chevron-left" disabled={page <= 1} onClick={() => setPage(page - 1)}>
              {t(evidenceLabels.previousPage)}
            </Button>
            <Button size="sm" icon="chevron-right" disabled={page >= pages} onClick={() => setPage(page + 1)}>
              {t(evidenceLabels.nextPage)}
            </Button>
          </div>
        )}
      </div>
      <div className="overflow-hidden rounded-md border border-line bg-sunken">
        <canvas key={page} ref={canvas} role="img" aria-label={title} className="block h-auto w-full" />
      </div>
    </div>
  );
}
