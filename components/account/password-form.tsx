"use client";

import { useState } from "react";
import { useWords } from "@/i18n/words";
import { PasswordChange } from "@/schemas/account";
import type { ActionResult } from "@/schemas/common";
import { ErrorSummary } from "../form/error-summary";
import { TextInput } from "../form/text-input";
import { useActionForm } from "../form/use-action-form";
import { Button } from "../ui/button";
import { FormMessage } from "../ui/form-message";
import { useReady } from "../ui/use-ready";

type Props = { change: (input: PasswordChange) => Promise<ActionResult<null>> };

const EMPTY = { current: "", next: "", again: "" };

/** Changes one's own password. */
export function PasswordForm({ change }: Props) {
  const words = useWords("account");
  const ready = useReady();
  const [done, setDone] = useState(false);
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: PasswordChange,
    action: change,
    defaultValues: EMPTY,
    onSuccess: () => {
      setDone(true);
      form.reset(EMPTY);
    },
  });
  const labels = { current: words("current"), next: words("next"), again: words("again") };
  return (
    <form method="post" onSubmit={onSubmit} onChange={() => setDone(false)} noValidate className="space-y-5">
      <ErrorSummary ref={summary} title={words("problems")} problems={problems} labels={labels} />
      <TextInput
        label={words("current")}
        type="password"
        autoComplete="current-password"
        error={errorOf("current")}
        {...form.register("current")}
      />
      <TextInput
        label={words("next")}
        help={words("password_help")}
        type="password"
        autoComplete="new-password"
        error={errorOf("next")}
        {...form.register("next")}
      />
      <TextInput
        label={words("again")}
        type="password"
        autoComplete="new-password"
        error={errorOf("again")}
        {...form.register("again")}
      />
      <Button type="submit" disabled={!ready || pending}>
        {pending ? words("changing") : words("change")}
      </Button>
      <FormMessage kind="good">{done && words("changed")}</FormMessage>
    </form>
  );
}
