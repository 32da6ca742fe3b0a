"use client";

import { useT } from "@/components/layout/locale-provider";
import { useActionForm } from "@/components/layout/use-action-form";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { passwordLabels, setupLabels } from "@/components/users/labels";
import { PasswordInput } from "@/components/users/password-input";
import type { ActionResult } from "@/lib/platform/action";
import { userFieldLabels } from "@/lib/users/labels";

/** Posts to the route handler: nobody is signed in yet, so there is no action to call. */
async function createFirst(input: Record<string, string>): Promise<ActionResult<{ readonly userId: string }>> {
  const answer = await fetch(`/setup/${input.secret}/create`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
  return answer.json();
}

const fieldNames = ["cityName", "username", "displayName", "password", "repeat"] as const;

export function SetupForm({ secret, minLength }: { secret: string; minLength: number }) {
  const t = useT();
  const { pending, submit, errorOf, summary } = useActionForm(createFirst, {
    words: userFieldLabels,
    names: setupLabels,
    onDone: () => location.assign("/sign-in?welcome=1"),
  });

  function send(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    submit({ secret, ...Object.fromEntries(fieldNames.map((name) => [name, String(data.get(name) ?? "")])) });
  }

  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-4">
      <ErrorSummary errors={summary} />
      <Field
        name="cityName"
        label={t(setupLabels.cityName)}
        hint={t(setupLabels.cityHint)}
        error={errorOf("cityName")}
        required
      >
        <TextInput maxLength={40} autoComplete="off" />
      </Field>
      <Field
        name="username"
        label={t(setupLabels.username)}
        hint={t(setupLabels.usernameHint)}
        error={errorOf("username")}
        required
      >
        <TextInput maxLength={40} autoComplete="username" autoCapitalize="none" spellCheck={false} />
      </Field>
      <Field
        name="displayName"
        label={t(setupLabels.displayName)}
        hint={t(setupLabels.displayHint)}
        error={errorOf("displayName")}
        required
      >
        <TextInput maxLength={60} autoComplete="organization-title" />
      </Field>
      <Field
        name="password"
        label={t(setupLabels.password)}
        hint={t(passwordLabels.rule, { min: minLength })}
        error={errorOf("password")}
        required
      >
        <PasswordInput autoComplete="new-password" />
      </Field>
      <Field name="repeat" label={t(setupLabels.repeat)} error={errorOf("repeat")} required>
        <PasswordInput autoComplete="new-password" />
      </Field>
      <Button type="submit" variant="primary" pending={pending}>
        {t(setupLabels.submit)}
      </Button>
    </form>
  );
}
