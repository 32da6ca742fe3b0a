import { Icon } from "@/components/ui/icon";

/** What is wrong with one field; `id` is what the control's aria-describedby points to. */
export function FieldError({ id, children }: { id: string; children: React.ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1 text-sm text-danger">
      <Icon name="alert" size={14} className="mt-0.75" />
      <span>{children}</span>
    </p>
  );
}
