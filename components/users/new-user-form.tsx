"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useT } from "@/components/layout/locale-provider";
import { StickyActions } from "@/components/layout/sticky-actions";
import { useActionForm } from "@/components/layout/use-action-form";
import { SubmitButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { ButtonLink } from "@/components/ui/link";
import { TextInput } from "@/components/ui/text-input";
import { accountLabels, secretLabels } from "@/components/users/account-labels";
import { RoleFields, roleOf } from "@/components/users/role-fields";
import { SecretDialog } from "@/components/users/secret-dialog";
import type { UnitChoice } from "@/components/users/unit-option";
import { createUserAction } from "@/lib/users/actions";
import { userFieldLabels } from "@/lib/users/labels";
import type { NewAccount } from "@/lib/users/mutations";

export function NewUserForm({ units }: { units: readonly UnitChoice[] }) {
  const t = useT();
  const router = useRouter();
  const [made, setMade] = useState<NewAccount | null>(null);
  const { pending, submit, errorOf, summary } = useActionForm(createUserAction, {
    words: userFieldLabels,
    names: accountLabels,
    onDone: setMade,
  });

  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? "");
    submit({
      username: text("username"),
      displayName: text("displayName"),
      role: roleOf(data.get("role")),
      departmentId: text("departmentId"),
      startedOn: text("startedOn"),
    });
  }

  return (
    <form noValidate onSubmit={send}>
      <ErrorSummary errors={summary} />
      <div className="panel mt-4 grid gap-4 p-4 md:grid-cols-2">
        <Field
          name="username"
          label={t(accountLabels.username)}
          hint={t(accountLabels.usernameHint)}
          error={errorOf("username")}
          required
        >
          <TextInput maxLength={40} autoComplete="off" autoCapitalize="none" spellCheck={false} />
        </Field>
        <Field
          name="displayName"
          label={t(accountLabels.displayName)}
          hint={t(accountLabels.displayHint)}
          error={errorOf("displayName")}
          required
        >
          <TextInput maxLength={60} autoComplete="off" />
        </Field>
        <RoleFields units={units} errorOf={errorOf} />
      </div>
      <StickyActions>
        <ButtonLink href="/users">{t(accountLabels.cancel)}</ButtonLink>
        <SubmitButton pending={pending}>{t(accountLabels.create)}</SubmitButton>
      </StickyActions>
      <SecretDialog
        secret={made?.firstPassword ?? null}
        title={t(secretLabels.passwordTitle)}
        body={t(secretLabels.passwordBody, { username: made?.username ?? "" })}
        onClose={() => router.push(`/users/${made?.userId ?? ""}`)}
      />
    </form>
  );
}
