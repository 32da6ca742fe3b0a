/** A quiet place for words that change: screen readers speak the new text. `visible` shows it as well. */
export function LiveRegion({ visible = false, children }: { visible?: boolean; children?: React.ReactNode }) {
  return (
    <p role="status" aria-live="polite" className={visible ? "text-sm text-ink-muted" : "sr-only"}>
      {children}
    </p>
  );
}
