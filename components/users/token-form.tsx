"use client";

import { useRef, useState } from "react";
import { useT } from "@/components/layout/locale-provider";
import { useActionForm } from "@/components/layout/use-action-form";
import { SubmitButton } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { secretLabels, settingsLabels } from "@/components/users/account-labels";
import { SecretDialog } from "@/components/users/secret-dialog";
import { createApiTokenAction } from "@/lib/users/actions";
import { userFieldLabels } from "@/lib/users/labels";

const names = { name: settingsLabels.tokenName, scope: settingsLabels.scope, expiresOn: settingsLabels.expiresOn };

/** Makes an API token and shows it once. Days are civil dates in Shanghai, chosen by the server. */
export function TokenForm({ lifetimes }: { lifetimes: { earliest: string; usual: string; latest: string } }) {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const { pending, submit, errorOf, summary } = useActionForm(createApiTokenAction, {
    words: userFieldLabels,
    names,
    onDone: (made) => {
      form.current?.reset();
      setSecret(made.token);
    },
  });
  const scopes = (["read", "write"] as const).map((value) => ({ value, label: t(settingsLabels[value]) }));

  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    submit({
      name: String(data.get("name") ?? ""),
      scope: data.get("scope") === "write" ? "write" : "read",
      expiresOn: String(data.get("expiresOn") ?? ""),
    });
  }

  return (
    <Disclosure summary={t(settingsLabels.create)}>
      <form ref={form} noValidate onSubmit={send} className="flex flex-col gap-4">
        <ErrorSummary errors={summary} />
        <div className="grid gap-4 md:grid-cols-3">
          <Field name="name" label={t(settingsLabels.tokenName)} error={errorOf("name")} required>
            <TextInput maxLength={60} autoComplete="off" />
          </Field>
          <Field name="scope" label={t(settingsLabels.scope)} error={errorOf("scope")}>
            <Select options={scopes} defaultValue="read" />
          </Field>
          <Field
            name="expiresOn"
            label={t(settingsLabels.expiresOn)}
            hint={t(settingsLabels.expiryHint)}
            error={errorOf("expiresOn")}
            required
          >
            <DateField min={lifetimes.earliest} max={lifetimes.latest} defaultValue={lifetimes.usual} />
          </Field>
        </div>
        <div>
          <SubmitButton pending={pending}>{t(settingsLabels.create)}</SubmitButton>
        </div>
      </form>
      <SecretDialog
        secret={secret}
        title={t(secretLabels.tokenTitle)}
        body={t(secretLabels.tokenBody)}
        onClose={() => setSecret(null)}
      />
    </Disclosure>
  );
}
