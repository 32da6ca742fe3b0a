"use client";

import { useState } from "react";
import { useT } from "@/components/layout/locale-provider";
import { Icon } from "@/components/ui/icon";
import { TextInput } from "@/components/ui/text-input";
import { signInLabels } from "@/components/users/labels";

/** A password that its owner may look at while typing; stands inside a `Field`. */
export function PasswordInput({ autoComplete, ...rest }: React.ComponentProps<"input">) {
  const t = useT();
  const [shown, setShown] = useState(false);
  return (
    <span className="relative block">
      <TextInput
        {...rest}
        type={shown ? "text" : "password"}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        className="pr-11"
      />
      <button
        type="button"
        aria-pressed={shown}
        aria-label={t(shown ? signInLabels.hide : signInLabels.show)}
        onClick={() => setShown(!shown)}
        className="control absolute inset-y-0 right-0 inline-flex w-11 items-center justify-center rounded-md text-ink-muted hover:text-ink"
      >
        <Icon name={shown ? "lock" : "eye"} />
      </button>
    </span>
  );
}
