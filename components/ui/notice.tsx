import type { Tone } from "@/components/ui/badge";
import { cx } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";

type NoticeTone = Extract<Tone, "info" | "success" | "warning" | "danger">;

const looks: Record<NoticeTone, { box: string; icon: IconName; ink: string }> = {
  info: { box: "border-info-line bg-info-soft", icon: "info", ink: "text-info" },
  success: { box: "border-success-line bg-success-soft", icon: "success", ink: "text-success" },
  warning: { box: "border-warning-line bg-warning-soft", icon: "warning", ink: "text-warning" },
  danger: { box: "border-danger-line bg-danger-soft", icon: "alert", ink: "text-danger" },
};

/** A message that stays in the page. `role` "alert" for what appeared just now, "status" for news without hurry. */
export function Notice({
  tone = "info",
  title,
  role,
  actions,
  children,
}: {
  tone?: NoticeTone;
  title?: string;
  role?: "alert" | "status";
  actions?: React.ReactNode;
  children?: React.ReactNode;
}) {
  const look = looks[tone];
  return (
    <div
      role={role}
      className={cx("flex flex-wrap items-start gap-x-3 gap-y-2 rounded-lg border px-3.5 py-2.5", look.box)}
    >
      <Icon name={look.icon} className={cx("mt-0.75", look.ink)} />
      <div className="min-w-0 flex-1">
        {title && <p className={cx("font-semibold", look.ink)}>{title}</p>}
        {children && <div className="text-ink">{children}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
