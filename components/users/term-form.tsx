"use client";

import { useRef } from "react";
import { useT } from "@/components/layout/locale-provider";
import { useActionForm } from "@/components/layout/use-action-form";
import { SubmitButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorSummary } from "@/components/ui/error-summary";
import { useToast } from "@/components/ui/toast";
import { accountLabels } from "@/components/users/account-labels";
import { RoleFields, roleOf } from "@/components/users/role-fields";
import type { UnitChoice } from "@/components/users/unit-option";
import { startRoleTermAction } from "@/lib/users/actions";
import { userFieldLabels } from "@/lib/users/labels";

/** Gives an account a further role, below its terms. */
export function TermForm({
  userId,
  version,
  units,
}: {
  userId: string;
  version: number;
  units: readonly UnitChoice[];
}) {
  const t = useT();
  const showToast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const { pending, submit, errorOf, summary } = useActionForm(startRoleTermAction, {
    words: userFieldLabels,
    names: accountLabels,
    onDone: () => {
      form.current?.reset();
      showToast({ tone: "success", text: t(accountLabels.changed) });
    },
  });

  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    submit({
      userId,
      version,
      role: roleOf(data.get("role")),
      departmentId: String(data.get("departmentId") ?? ""),
      startedOn: String(data.get("startedOn") ?? ""),
    });
  }

  return (
    <Disclosure summary={t(accountLabels.addTerm)}>
      <form ref={form} noValidate onSubmit={send} className="flex flex-col gap-4">
        <ErrorSummary errors={summary} />
        <div className="grid gap-4 md:grid-cols-3">
          <RoleFields key={version} units={units} errorOf={errorOf} />
        </div>
        <div>
          <SubmitButton pending={pending}>{t(accountLabels.addTerm)}</SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}
