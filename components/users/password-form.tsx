"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { useT } from "@/components/layout/locale-provider";
import { useActionForm } from "@/components/layout/use-action-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { useToast } from "@/components/ui/toast";
import { passwordLabels } from "@/components/users/labels";
import { PasswordInput } from "@/components/users/password-input";
import { changeOwnPasswordAction } from "@/lib/users/actions";
import { userFieldLabels } from "@/lib/users/labels";

const names = { current: passwordLabels.current, next: passwordLabels.next, repeat: passwordLabels.repeat };

/** Changes the own password; with `next` it leads on from there (after a first password). */
export function PasswordForm({
  minLength,
  isFirst = false,
  leadTo,
}: {
  minLength: number;
  isFirst?: boolean;
  leadTo?: string;
}) {
  const t = useT();
  const router = useRouter();
  const showToast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const { pending, submit, errorOf, summary } = useActionForm(changeOwnPasswordAction, {
    words: userFieldLabels,
    names,
    onDone: () => {
      form.current?.reset();
      showToast({ tone: "success", text: t(passwordLabels.saved) });
      if (leadTo) router.replace(leadTo);
    },
  });

  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? "");
    submit({ current: text("current"), next: text("next"), repeat: text("repeat") });
  }

  return (
    <form ref={form} onSubmit={send} noValidate className="flex max-w-md flex-col gap-4">
      <ErrorSummary errors={summary} />
      <Field
        name="current"
        label={t(isFirst ? passwordLabels.first : passwordLabels.current)}
        error={errorOf("current")}
        required
      >
        <PasswordInput autoComplete="current-password" />
      </Field>
      <Field
        name="next"
        label={t(passwordLabels.next)}
        hint={t(passwordLabels.rule, { min: minLength })}
        error={errorOf("next")}
        required
      >
        <PasswordInput autoComplete="new-password" />
      </Field>
      <Field name="repeat" label={t(passwordLabels.repeat)} error={errorOf("repeat")} required>
        <PasswordInput autoComplete="new-password" />
      </Field>
      <div>
        <Button type="submit" variant="primary" pending={pending}>
          {t(passwordLabels.save)}
        </Button>
      </div>
    </form>
  );
}
