import { cx } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";

export type Tone = "neutral" | "info" | "success" | "warning" | "danger" | "accent";

const tones: Record<Tone, string> = {
  neutral: "border-line bg-sunken text-ink-muted",
  info: "border-info-line bg-info-soft text-info",
  success: "border-success-line bg-success-soft text-success",
  warning: "border-warning-line bg-warning-soft text-warning",
  danger: "border-danger-line bg-danger-soft text-danger",
  accent: "border-accent-line bg-accent-soft text-accent",
};

const toneIcons: Record<Tone, IconName> = {
  neutral: "dashed",
  info: "dot",
  success: "success",
  warning: "warning",
  danger: "cross",
  accent: "star",
};

const shape = "inline-flex items-center gap-1 rounded-sm border px-1.5 text-xs/5 font-medium whitespace-nowrap";

/** A short tag: a kind, a count, a year. */
export function Badge({ tone = "neutral", children }: { tone?: Tone; children: React.ReactNode }) {
  return <span className={cx(shape, tones[tone])}>{children}</span>;
}

/** A state in tone, icon and words together, so that colour is never the only sign. `icon` overrides the tone's own. */
export function StatusBadge({ tone, icon, children }: { tone: Tone; icon?: IconName; children: React.ReactNode }) {
  return (
    <span className={cx(shape, tones[tone])}>
      <Icon name={icon ?? toneIcons[tone]} size={13} />
      {children}
    </span>
  );
}
