"use client";

import { signIn } from "next-auth/react";
import { useWords } from "@/i18n/words";
import type { ActionResult } from "@/schemas/common";
import { InvitationAcceptance } from "@/schemas/staff";
import { ErrorSummary } from "../form/error-summary";
import { TextInput } from "../form/text-input";
import { useActionForm } from "../form/use-action-form";
import { Button } from "../ui/button";
import { useReady } from "../ui/use-ready";

type Props = { code: string; accept: (input: InvitationAcceptance) => Promise<ActionResult<null>> };

/** Makes the account of whoever was invited, signs it in and leads to the desk. */
export function JoinForm({ code, accept }: Props) {
  const words = useWords("staff");
  const ready = useReady();
  const { form, onSubmit, pending, problems, summary, errorOf } = useActionForm({
    schema: InvitationAcceptance,
    action: accept,
    defaultValues: { code, real_name: "", email: "", password: "" },
    onSuccess: async () => {
      const { email, password } = form.getValues();
      await signIn("credentials", { name: email, password, redirect: false });
      window.location.assign("/desk");
    },
  });
  const labels = {
    real_name: words("join.real_name"),
    email: words("join.email"),
    password: words("join.password"),
  };
  const field = (name: keyof typeof labels) => ({
    label: labels[name],
    error: errorOf(name),
    ...form.register(name),
  });
  return (
    <form method="post" onSubmit={onSubmit} noValidate className="space-y-5">
      <ErrorSummary ref={summary} title={words("problems")} problems={problems} labels={labels} />
      <TextInput {...field("real_name")} help={words("join.real_name_help")} autoComplete="name" />
      <TextInput {...field("email")} type="email" autoComplete="email" />
      <TextInput
        {...field("password")}
        help={words("join.password_help")}
        type="password"
        autoComplete="new-password"
      />
      <Button type="submit" disabled={!ready || pending} className="w-full">
        {words(pending ? "join.going" : "join.go")}
      </Button>
    </form>
  );
}
