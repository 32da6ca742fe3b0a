"use client";

import { useT } from "@/components/layout/locale-provider";
import { useActionForm } from "@/components/layout/use-action-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useToast } from "@/components/ui/toast";
import { accountLabels } from "@/components/users/account-labels";
import { updateUserAction } from "@/lib/users/actions";
import { userFieldLabels } from "@/lib/users/labels";
import type { UserRecord } from "@/lib/users/types";

/** Changes the office by which an account is shown. */
export function NameForm({ user }: { user: UserRecord }) {
  const t = useT();
  const showToast = useToast();
  const { pending, submit, errorOf, summary } = useActionForm(updateUserAction, {
    words: userFieldLabels,
    names: accountLabels,
    onDone: () => showToast({ tone: "success", text: t(accountLabels.saved) }),
  });
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const displayName = String(new FormData(event.currentTarget).get("displayName") ?? "");
        submit({ userId: user.id, version: user.version, displayName });
      }}
    >
      <ErrorSummary errors={summary} />
      <Field
        name="displayName"
        label={t(accountLabels.displayName)}
        hint={t(accountLabels.displayHint)}
        error={errorOf("displayName")}
        required
      >
        <TextInput defaultValue={user.displayName} maxLength={60} className="max-w-md" />
      </Field>
      <div>
        <Button type="submit" pending={pending}>
          {t(accountLabels.save)}
        </Button>
      </div>
    </form>
  );
}
