"use client";

import { useRef } from "react";
import { useFormStatus } from "react-dom";
import { useT } from "@/components/layout/locale-provider";
import { type ButtonSize, type ButtonVariant, buttonClass } from "@/components/ui/button-style";
import { Icon, type IconName } from "@/components/ui/icon";
import { uiLabels } from "@/components/ui/labels";

export type ButtonProps = React.ComponentProps<"button"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName;
  /** While true the button keeps focus, says so, and takes no second click. */
  pending?: boolean;
  /** Words shown while pending; default "正在处理…". */
  pendingText?: string;
};

const doubleClickMs = 500;

/** A button. `type` is "button" unless said otherwise; a second click within half a second is ignored. */
export function Button({
  variant = "secondary",
  size = "md",
  icon,
  pending = false,
  pendingText,
  type = "button",
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const t = useT();
  const lastClick = useRef(Number.NEGATIVE_INFINITY);
  function guard(event: React.MouseEvent<HTMLButtonElement>) {
    const repeated = event.detail > 1 && event.timeStamp - lastClick.current < doubleClickMs;
    lastClick.current = event.timeStamp;
    if (pending || repeated) {
      event.preventDefault();
      return;
    }
    onClick?.(event);
  }
  return (
    <button
      {...rest}
      type={type}
      onClick={guard}
      aria-disabled={pending || rest["aria-disabled"] || undefined}
      className={buttonClass(variant, size, className)}
    >
      {pending ? <Icon name="refresh" className="animate-spin" /> : icon ? <Icon name={icon} /> : null}
      {pending ? (pendingText ?? t(uiLabels.pending)) : children}
    </button>
  );
}

/** The submit button of a form with a server action: pending while the form is on its way. */
export function SubmitButton({ pending = false, ...rest }: ButtonProps) {
  const status = useFormStatus();
  return <Button variant="primary" {...rest} type="submit" pending={pending || status.pending} />;
}
