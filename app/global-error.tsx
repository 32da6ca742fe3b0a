"use client";

import { layoutLabels } from "@/components/layout/labels";
import "./globals.css";

/** The last net, when even the root layout failed: no provider is there, so it speaks both languages. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const id = error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : null;
  return (
    <html lang="zh-CN">
      <body>
        <main className="mx-auto flex max-w-lg flex-col items-start gap-3 px-4 py-16">
          <h1 className="text-2xl font-semibold">{layoutLabels.errorTitle.zh}</h1>
          <p>{layoutLabels.errorBody.zh}</p>
          <p lang="en" className="text-ink-muted">
            {layoutLabels.errorBody.en}
          </p>
          {id && <code className="font-mono select-all">{id}</code>}
          <button
            type="button"
            onClick={retry}
            className="control rounded-md border border-accent bg-accent px-4 font-medium text-white"
          >
            重试 · <span lang="en">Try again</span>
          </button>
        </main>
      </body>
    </html>
  );
}
