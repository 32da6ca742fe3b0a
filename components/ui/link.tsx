import { type ButtonSize, type ButtonVariant, buttonClass } from "@/components/ui/button-style";
import { cx } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";
import { PlainLink } from "@/components/ui/plain-link";

type LinkProps = React.ComponentProps<typeof PlainLink>;

/** A link in running text or a table cell. `quiet` underlines on hover alone, for lists that are all links. */
export function TextLink({ quiet = false, className, ...rest }: LinkProps & { quiet?: boolean }) {
  return (
    <PlainLink
      {...rest}
      className={cx(
        "rounded-sm text-accent underline-offset-3 hover:text-accent-strong hover:underline",
        !quiet && "underline decoration-accent-line",
        className,
      )}
    />
  );
}

/** A link that looks like a button; for going somewhere, never for doing something. */
export function ButtonLink({
  variant = "secondary",
  size = "md",
  icon,
  className,
  children,
  ...rest
}: LinkProps & { variant?: ButtonVariant; size?: ButtonSize; icon?: IconName }) {
  return (
    <PlainLink {...rest} className={buttonClass(variant, size, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </PlainLink>
  );
}
