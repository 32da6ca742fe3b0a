import { cx } from "@/components/ui/class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger" | "danger-primary";
export type ButtonSize = "md" | "sm";

const variants: Record<ButtonVariant, string> = {
  primary: "border-accent bg-accent text-white hover:border-accent-strong hover:bg-accent-strong",
  secondary: "border-line-firm bg-surface text-ink hover:border-ink-muted hover:bg-sunken",
  quiet: "border-transparent bg-transparent text-accent hover:bg-accent-soft",
  danger: "border-danger bg-surface text-danger hover:bg-danger hover:text-white",
  "danger-primary": "border-danger bg-danger text-white hover:border-danger-strong hover:bg-danger-strong",
};

const sizes: Record<ButtonSize, string> = {
  md: "control px-3.5 text-base",
  sm: "control-sm px-2 text-sm",
};

/** The look of a button, shared by `Button` and `ButtonLink`. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return cx(
    "inline-flex items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap transition-colors",
    "disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-ink-faint",
    "aria-disabled:cursor-progress aria-disabled:opacity-80",
    variants[variant],
    sizes[size],
    className,
  );
}
