"use client";

import { useState } from "react";
import { useT } from "@/components/layout/locale-provider";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import { signInLabels } from "@/components/users/labels";
import { PasswordInput } from "@/components/users/password-input";

/** What went wrong, by the code that next-auth puts into the address. */
const failures = {
  CredentialsSignin: signInLabels.wrong,
  locked: signInLabels.locked,
  offline: signInLabels.offline,
  cookies: signInLabels.cookies,
} as const;

const endpoint = "/api/auth/callback/credentials";

async function freshToken(): Promise<string> {
  const answer = await fetch("/api/auth/csrf");
  const body: unknown = await answer.json();
  return body !== null && typeof body === "object" && "csrfToken" in body ? String(body.csrfToken) : "";
}

/** The code of a refusal, or null after success. */
async function send(form: FormData): Promise<string | null> {
  const fields = new URLSearchParams({ json: "true", csrfToken: await freshToken() });
  for (const name of ["username", "password", "callbackUrl"]) fields.set(name, String(form.get(name) ?? ""));
  const answer = await fetch(endpoint, { method: "POST", body: fields });
  const { url }: { url?: string } = await answer.json();
  const query = new URL(url ?? "/", location.origin);
  if (query.searchParams.has("error")) return query.searchParams.get("error");
  return query.pathname.startsWith("/api/auth") ? "cookies" : null;
}

/**
 * Name and password, posted to next-auth: by script with the answer in place, or as a plain form. What was typed as
 * name stays after a refusal.
 */
export function SignInForm({
  csrfToken,
  callbackUrl,
  error,
}: {
  csrfToken: string | null;
  callbackUrl: string;
  error?: string;
}) {
  const t = useT();
  const [failure, setFailure] = useState(error);
  const [pending, setPending] = useState(false);

  async function submit(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    if (pending) return;
    setPending(true);
    setFailure(undefined);
    const refused = await send(new FormData(form)).catch(() => "offline");
    if (refused === null) {
      // The whole page is loaded anew: nothing of a former account stays in the browser's memory.
      location.assign(callbackUrl);
      return;
    }
    setFailure(refused);
    setPending(false);
    form.querySelector<HTMLInputElement>("input[name=password]")?.select();
  }

  return (
    <form method="post" action={endpoint} onSubmit={submit} className="flex flex-col gap-4">
      {failure && (
        <Notice tone="danger" role="alert" title={t(signInLabels.failedTitle)}>
          {t(failure in failures ? failures[failure as keyof typeof failures] : signInLabels.surprise)}
        </Notice>
      )}
      <input type="hidden" name="csrfToken" value={csrfToken ?? ""} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
      <Field name="username" label={t(signInLabels.username)}>
        <TextInput
          required
          maxLength={200}
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          autoFocus
        />
      </Field>
      <Field name="password" label={t(signInLabels.password)}>
        <PasswordInput required maxLength={1000} autoComplete="current-password" />
      </Field>
      <Button type="submit" variant="primary" pending={pending} pendingText={t(signInLabels.pending)}>
        {t(signInLabels.submit)}
      </Button>
      <p className="text-sm text-ink-muted">{t(signInLabels.forgotten)}</p>
    </form>
  );
}
