/** A digest in full, breaking where it must, to be compared and copied. */
export function Digest({ value }: { value: string }) {
  return <code className="text-xs break-all text-ink-muted select-all">{value}</code>;
}
