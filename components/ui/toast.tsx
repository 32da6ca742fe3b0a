"use client";

import { createContext, useCallback, useContext, useState } from "react";
import { useT } from "@/components/layout/locale-provider";
import { cx } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { uiLabels } from "@/components/ui/labels";

export type Toast = { tone: "success" | "danger" | "info"; text: string };
type Shown = Toast & { id: number };

const stayMs = 6000;
const ToastContext = createContext<(toast: Toast) => void>(() => {});
const icons = { success: "success", danger: "alert", info: "info" } as const;
const inks = { success: "text-success", danger: "text-danger", info: "text-info" } as const;

/** Holds the page's short messages; the root layout mounts it once. A failure stays until it is dismissed. */
export function ToastProvider({ children }: { children: React.ReactNode }) {
  const t = useT();
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const dismiss = useCallback((id: number) => setShown((all) => all.filter((one) => one.id !== id)), []);
  const show = useCallback(
    (toast: Toast) => {
      const id = Date.now() + Math.random();
      setShown((all) => [...all.slice(-2), { ...toast, id }]);
      if (toast.tone !== "danger") setTimeout(() => dismiss(id), stayMs);
    },
    [dismiss],
  );
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div
        role="status"
        aria-live="polite"
        className="pointer-events-none fixed inset-x-4 bottom-20 z-50 flex flex-col items-center gap-2 md:bottom-6 print:hidden"
      >
        {shown.map((toast) => (
          <div
            key={toast.id}
            className="pointer-events-auto flex max-w-lg items-center gap-2 rounded-lg border border-line bg-surface py-1 pr-1 pl-4 shadow-float"
          >
            <Icon name={icons[toast.tone]} className={inks[toast.tone]} />
            <span className="py-1.5">{toast.text}</span>
            <button
              type="button"
              aria-label={t(uiLabels.dismiss)}
              onClick={() => dismiss(toast.id)}
              className={cx(
                "control inline-flex w-11 items-center justify-center rounded-md text-ink-muted hover:bg-sunken md:w-9",
              )}
            >
              <Icon name="close" />
            </button>
          </div>
        ))}
      </div>
    </ToastContext.Provider>
  );
}

/** `const showToast = useToast(); showToast({ tone: "success", text })`. For news that also stands in the page. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}
